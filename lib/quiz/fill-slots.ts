import type { DrawnParameters } from './draw-parameters';

/** `{name}`, as in `MAU {m}백만`. */
const SLOT = /\{([a-z]\w*)\}/g;

/** The names that a text has slots for, in order and as often as they occur. */
export const slotNames = (text: string): string[] => [...text.matchAll(SLOT)].map(([, name]) => name ?? '');

// Kept, because making a formatter costs a hundred times as much as using it.
const KOREAN_NUMBER = new Intl.NumberFormat('ko-KR', { maximumSignificantDigits: 15 });

/** The text with the drawn numbers in its slots, grouped as Korean writes them: 54,750. */
export const fillSlots = (text: string, drawn: DrawnParameters): string =>
  text.replace(SLOT, (slot, name: string) => {
    const value = drawn[name];
    return value === undefined ? slot : KOREAN_NUMBER.format(value);
  });
