import { useEffect, useEffectEvent, useRef } from 'react';
import type { Draft } from './use-inputs';

/** What a field that is typed into tells its sheet. */
export interface TypingProps {
  readonly id: string;
  /** What is being typed and not yet left; undefined shows the value itself. */
  readonly draft: Draft | undefined;
  readonly lit: boolean;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  readonly onCancel: () => void;
}

/** The field's element, whose text counts also when it was typed while the script was still on its way. */
export function useEarlyText(shown: string, onType: (text: string) => void) {
  const field = useRef<HTMLInputElement>(null);
  const takeEarlyText = useEffectEvent(onType);
  const serverText = useRef(shown);
  useEffect(() => {
    const typed = field.current?.value ?? serverText.current;
    if (typed === serverText.current) return;
    // Once the values of the address are in.
    const soon = setTimeout(() => takeEarlyText(typed));
    return () => clearTimeout(soon);
  }, []);
  return field;
}
