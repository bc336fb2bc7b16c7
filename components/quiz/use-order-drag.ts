'use client';

import { type RefObject, useRef } from 'react';
import { placeOf, type Span } from './order-moves';
import { useDrag } from './use-drag';

/**
 * Dragging the entries of a list up and down: the one that is held follows the pointer, the others make room, and the order changes
 * when it is dropped. Gives what starts it on `pointerdown`.
 */
export function useOrderDrag(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
) {
  const spans = useRef<readonly Span[]>([]);
  const rows = () => [...(list.current?.children ?? [])].filter((row) => row instanceof HTMLElement);
  const rowOf = (element: HTMLElement) => element.closest('li') ?? element;

  return useDrag<number>({
    onStart: (_, element) => {
      spans.current = rows().map((row) => row.getBoundingClientRect());
      rowOf(element).dataset.dragged = 'true';
    },
    onMove: ({ item: from, element, by }) => {
      const to = placeOf(spans.current, from, by.y);
      const room = distance(spans.current, from);
      for (const [index, row] of rows().entries()) {
        const gives = index > from && index <= to ? -room : index < from && index >= to ? room : 0;
        row.style.transform = gives === 0 ? '' : `translateY(${gives}px)`;
      }
      rowOf(element).style.transform = `translateY(${by.y}px)`;
    },
    onDrop: ({ item: from, by }) => {
      const to = placeOf(spans.current, from, by.y);
      if (to !== from) onMove(from, to);
    },
    onEnd: (element) => {
      for (const row of rows()) row.style.transform = '';
      delete rowOf(element).dataset.dragged;
    },
  });
}

/** What the others move by when an entry leaves its place: its height and the gap to the next. */
function distance(spans: readonly Span[], from: number): number {
  const [own, next, before] = [spans[from], spans[from + 1], spans[from - 1]];
  if (own === undefined) return 0;
  if (next !== undefined) return next.top - own.top;
  return before === undefined ? 0 : own.bottom - before.bottom;
}
