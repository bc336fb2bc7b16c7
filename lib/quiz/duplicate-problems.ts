import type { Problem } from './problem';

// Punctuation counts: 1.5 is not 15, and 10^-3 is not 10^3.
const keyOf = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Entries that say the same as an earlier one of the list, whatever their spacing and case. */
export function duplicateProblems(
  items: readonly string[],
  pathOf: (index: number) => Problem['path'],
): Problem[] {
  const keys = items.map(keyOf);
  return items.flatMap((item, index) =>
    keys.indexOf(keyOf(item)) < index
      ? [{ message: `repeats an earlier entry: ${item}`, path: pathOf(index) }]
      : [],
  );
}
