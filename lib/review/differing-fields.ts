import type { LearnedMemory } from '../scheduler/card';

/** The names of what a stored memory has otherwise than the one that its events fold to. */
export const differingFields = (folded: LearnedMemory, stored: LearnedMemory): string[] =>
  Object.keys(folded).filter((name) => !isSame(Reflect.get(folded, name), Reflect.get(stored, name)));

const isSame = (a: unknown, b: unknown): boolean =>
  a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : Object.is(a, b);
