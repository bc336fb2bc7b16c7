/** Text as it is compared: composed, in small letters, letters and digits alone. Spaces never keep a word from being found. */

const KEPT = /[\p{L}\p{N}]/u;

export const compact = (text: string): string =>
  [...text.normalize('NFC').toLowerCase()].filter((char) => KEPT.test(char)).join('');

export interface Compacted {
  readonly text: string;
  /** For each character of `text`, where it stands in the original. */
  readonly places: readonly number[];
}

/** The same, with the way back; the original must be composed (NFC), as the files of the book are. */
export function compactWithPlaces(original: string): Compacted {
  const places: number[] = [];
  let text = '';
  let at = 0;
  for (const char of original) {
    const lowered = char.toLowerCase();
    if (KEPT.test(char)) {
      text += lowered;
      for (let i = 0; i < lowered.length; i++) places.push(at);
    }
    at += char.length;
  }
  return { text, places };
}

/** Pairs of neighbouring characters: 캐시 미스 → 캐시, 시미, 미스. */
export const bigrams = (compacted: string): string[] =>
  Array.from({ length: Math.max(0, compacted.length - 1) }, (_, i) => compacted.slice(i, i + 2));
