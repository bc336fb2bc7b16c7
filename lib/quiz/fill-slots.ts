import { isJosaPair, withJosa } from '../korean';

/** What a text's slots are filled with. */
export type SlotValues = Readonly<Record<string, number | string>>;

/** `{name}`, as in `MAU {m}백만`; `{n|을/를}` also writes the particle that fits what is filled in. */
const SLOT = /\{([a-z]\w*)(?:\|([^}]*))?\}/g;

/** The names that a text has slots for, in order and as often as they occur. */
export const slotNames = (text: string): string[] => [...text.matchAll(SLOT)].map(([, name]) => name ?? '');

/** What stands behind a bar in a slot and is no pair of particles. */
export const unknownParticles = (text: string): string[] =>
  [...text.matchAll(SLOT)].flatMap(([, , pair]) => (pair === undefined || isJosaPair(pair) ? [] : [pair]));

// Kept, because making a formatter costs a hundred times as much as using it.
const KOREAN_NUMBER = new Intl.NumberFormat('ko-KR', { maximumSignificantDigits: 15 });

/** The text with the drawn values in its slots, numbers grouped as Korean writes them: 54,750. */
export const fillSlots = (text: string, drawn: SlotValues): string =>
  text.replace(SLOT, (slot, name: string, pair?: string) => {
    const value = drawn[name];
    if (value === undefined) return slot;
    const shown = typeof value === 'number' ? KOREAN_NUMBER.format(value) : value;
    return pair !== undefined && isJosaPair(pair) ? withJosa(shown, pair) : shown;
  });

/** For a list, where nothing is drawn: the text with a box in each slot. */
export const withoutSlots = (text: string): string => text.replace(SLOT, '□');
