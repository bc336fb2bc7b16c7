'use client';

import { type PointerEvent as ReactPointerEvent, type RefObject, useState } from 'react';
import { withJosa } from '@/lib/korean';
import { isTyping, useCardKeys } from './card-keys';
import { type Held, type Placed, press, put } from './placing';
import { type Drag, useDrag } from './use-drag';

interface PlacingUse {
  /** Inside of the card whose keys it listens to. */
  readonly inside: RefObject<HTMLElement | null>;
  readonly places: readonly string[];
  readonly labels: readonly string[];
  readonly placed: Placed;
  readonly onChange: (placed: Placed) => void;
  /** A label lies in one place only. */
  readonly once: boolean;
  readonly enabled: boolean;
}

export interface Placing {
  readonly held: Held | undefined;
  /** The place under the label that is dragged. */
  readonly over: number | undefined;
  /** For screen readers: what has just happened. */
  readonly spoken: string;
  readonly press: (kind: Held['kind'], at: number) => void;
  readonly set: (place: number, label: number | null) => void;
  readonly startDrag: (event: ReactPointerEvent<HTMLElement>, label: number) => void;
}

/** The place that one sees under what is dragged: `data-place` marks what a label can be dropped on. */
function placeUnder({ element, at }: Drag<number>): number | undefined {
  const below = document.elementsFromPoint(at.x, at.y).find((one) => !element.contains(one));
  const place = below?.closest<HTMLElement>('[data-place]')?.dataset.place;
  return place === undefined ? undefined : Number(place);
}

/** The key 1 is the first, 0 the tenth. */
const indexOfKey = (key: string): number => (/^\d$/.test(key) ? (Number(key) + 9) % 10 : -1);

/**
 * Labels and places that belong together, joined by dragging, by pressing one and then the other, or by two digits: that of
 * the place, then that of the label.
 */
export function usePlacing({ inside, places, labels, placed, onChange, once, enabled }: PlacingUse): Placing {
  const [held, setHeld] = useState<Held>();
  const [over, setOver] = useState<number>();
  const [spoken, setSpoken] = useState('');
  const placeName = (at: number) => `‘${places[at] ?? ''}’`;
  const labelName = (at: number) => `‘${labels[at] ?? ''}’`;

  const set = (place: number, label: number | null) => {
    onChange(put(placed, place, label, once));
    setHeld(undefined);
    setSpoken(
      label === null
        ? `${placeName(place)} 자리를 비웠어요.`
        : `${withJosa(labelName(label), '을/를')} ${placeName(place)} 자리에 놓았어요.`,
    );
  };
  const pressOne = (kind: Held['kind'], at: number) => {
    const next = press(held, { kind, at });
    if (next.pair) return set(next.pair.place, next.pair.label);
    setHeld(next.held);
    if (!next.held) setSpoken('내려놓았어요.');
    else if (kind === 'label')
      setSpoken(`${withJosa(labelName(at), '을/를')} 들었어요. 놓을 자리를 고르세요.`);
    else setSpoken(`${placeName(at)} 자리를 골랐어요. 놓을 이름표를 고르세요.`);
  };

  useCardKeys(
    inside,
    (event) => {
      if (isTyping(event.target)) return;
      if (event.key === 'Escape' && held) return setHeld(undefined);
      if ((event.key === 'Delete' || event.key === 'Backspace') && held?.kind === 'place')
        return set(held.at, null);
      const kind = held?.kind === 'place' ? 'label' : 'place';
      const at = indexOfKey(event.key);
      if (at < 0 || at >= (kind === 'label' ? labels : places).length) return;
      event.preventDefault();
      pressOne(kind, at);
    },
    { enabled },
  );

  const startDrag = useDrag<number>({
    onStart: (label, element) => {
      element.dataset.dragged = 'true';
      setHeld({ kind: 'label', at: label });
    },
    onMove: (drag) => {
      drag.element.style.transform = `translate(${drag.by.x}px, ${drag.by.y}px)`;
      setOver(placeUnder(drag));
    },
    onDrop: (drag) => {
      const place = placeUnder(drag);
      if (place !== undefined) set(place, drag.item);
    },
    onEnd: (element) => {
      element.style.transform = '';
      delete element.dataset.dragged;
      setHeld(undefined);
      setOver(undefined);
    },
  });

  return { held, over, spoken, press: pressOne, set, startDrag };
}
