'use client';

import { useEffect, useEffectEvent } from 'react';
import { isTyping } from './card-keys';

/** U takes the last answer back, whatever stands on the page; in an open dialog it means nothing. */
export function useUndoKey(undo: (() => void) | undefined): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isUndo = event.key === 'u' || event.key === 'ㅕ';
    if (!isUndo || !undo || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    undo();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
