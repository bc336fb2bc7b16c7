'use client';

import { type PointerEvent as ReactPointerEvent, useEffect, useLayoutEffect, useRef } from 'react';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Drag<T> {
  readonly item: T;
  readonly element: HTMLElement;
  /** How far it was moved over the page, scrolling counted. */
  readonly by: Point;
  /** Where the pointer is in the window. */
  readonly at: Point;
}

interface DragUse<T> {
  readonly onStart?: (item: T, element: HTMLElement) => void;
  readonly onMove: (drag: Drag<T>) => void;
  readonly onDrop: (drag: Drag<T>) => void;
  /** Always, after a drop or where it was broken off by Escape or by the browser. */
  readonly onEnd: (element: HTMLElement) => void;
}

/** A tap trembles so much. */
const SLACK_PX = 6;
/** So near to the upper or lower edge of the window the page scrolls along. */
const EDGE_PX = 72;
const SCROLL_PX_A_FRAME = 9;

/**
 * Dragging by mouse, pen and touch, for one list or figure. The returned function starts it on `pointerdown`; what can be dragged
 * has `touch-action: none`, or the browser scrolls instead. A press that hardly moves stays a click.
 */
export function useDrag<T>(use: DragUse<T>) {
  const latest = useRef(use);
  useLayoutEffect(() => {
    latest.current = use;
  });
  const breakOff = useRef<() => void>(undefined);
  useEffect(() => () => breakOff.current?.(), []);

  return (event: ReactPointerEvent<HTMLElement>, item: T): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    breakOff.current?.();
    const { currentTarget: element, pointerId } = event;
    const listening = new AbortController();
    const from = { x: event.clientX + window.scrollX, y: event.clientY + window.scrollY };
    let at: Point = { x: event.clientX, y: event.clientY };
    let isDragging = false;
    let frame = 0;

    const drag = (): Drag<T> => ({
      item,
      element,
      at,
      by: { x: at.x + window.scrollX - from.x, y: at.y + window.scrollY - from.y },
    });
    const end = () => {
      listening.abort();
      cancelAnimationFrame(frame);
      breakOff.current = undefined;
      if (isDragging) latest.current.onEnd(element);
    };
    const scroll = () => {
      const step = scrollStep(at.y);
      if (step !== 0) window.scrollBy(0, step);
      if (step !== 0) latest.current.onMove(drag());
      frame = requestAnimationFrame(scroll);
    };
    const move = (moved: PointerEvent) => {
      if (moved.pointerId !== pointerId) return;
      at = { x: moved.clientX, y: moved.clientY };
      const { by } = drag();
      if (!isDragging && Math.hypot(by.x, by.y) < SLACK_PX) return;
      if (!isDragging) {
        isDragging = true;
        element.setPointerCapture(pointerId);
        latest.current.onStart?.(item, element);
        frame = requestAnimationFrame(scroll);
      }
      latest.current.onMove(drag());
    };
    const drop = (lifted: PointerEvent) => {
      if (lifted.pointerId !== pointerId) return;
      at = { x: lifted.clientX, y: lifted.clientY };
      if (isDragging) swallowClick();
      if (isDragging) latest.current.onDrop(drag());
      end();
    };
    const giveUp = (pressed: KeyboardEvent) => {
      if (pressed.key === 'Escape') end();
    };

    breakOff.current = end;
    const { signal } = listening;
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', drop, { signal });
    window.addEventListener('pointercancel', end, { signal });
    window.addEventListener('keydown', giveUp, { signal });
  };
}

function scrollStep(y: number): number {
  if (y < EDGE_PX) return -SCROLL_PX_A_FRAME;
  return y > window.innerHeight - EDGE_PX ? SCROLL_PX_A_FRAME : 0;
}

/** The click that follows the lifting of the pointer would press what was dragged. */
function swallowClick(): void {
  const listening = new AbortController();
  const swallow = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, signal: listening.signal });
  setTimeout(() => listening.abort(), 0);
}
