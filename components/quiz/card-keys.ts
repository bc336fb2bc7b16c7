'use client';

import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';

/** True while the learner types text, so that digits and letters belong to the field. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type === 'text';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Keys on the page at large belong to a card when it is the only one; else to the card that has the focus. */
function belongsTo(card: Element | null | undefined, target: EventTarget | null): boolean {
  if (!card || !(target instanceof Element)) return false;
  if (card.contains(target)) return true;
  const isNowhere = target === document.body || target === document.documentElement;
  return isNowhere && document.querySelectorAll('form[data-question]').length === 1;
}

interface Listening {
  readonly enabled?: boolean;
  /** Keys with Alt are meant too: they can be pressed while one types. */
  readonly withAlt?: boolean;
}

/**
 * Listens for keys that are meant for the question card around `inside`; keys with Ctrl, Alt or ⌘ are not. It listens from the
 * commit that shows the card on, not from after the paint: a key pressed in between would be lost.
 */
export function useCardKeys(
  inside: RefObject<HTMLElement | null>,
  onKey: (event: KeyboardEvent) => void,
  { enabled = true, withAlt = false }: Listening = {},
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || (event.altKey && !withAlt)) return;
    if (belongsTo(inside.current?.closest('form[data-question]'), event.target)) onKey(event);
  });
  useLayoutEffect(() => {
    if (!enabled) return;
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [enabled]);
}

/** Calls `onDigit` with 0 for the key 1, and so on below `count`, unless the learner is typing. */
export function useDigitKeys(
  inside: RefObject<HTMLElement | null>,
  count: number,
  onDigit: (position: number) => void,
  enabled: boolean,
): void {
  const press = (event: KeyboardEvent) => {
    const position = Number(event.key) - 1;
    if (isTyping(event.target) || !Number.isInteger(position) || position < 0 || position >= count) return;
    event.preventDefault();
    onDigit(position);
  };
  useCardKeys(inside, press, { enabled });
}
