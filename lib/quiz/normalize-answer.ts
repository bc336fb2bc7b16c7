/** Punctuation, spaces and invisible characters, and the dashes and strokes that Unicode counts among the symbols. */
const IGNORED = /[\p{P}\p{Z}\p{C}−~`´¨]/gu;

/**
 * A short answer without what does not matter: width and composition (NFKC), case, spaces, hyphens, punctuation.
 * `＃`, `+` and the like stay, since C++ is not C.
 */
export const normalizeAnswer = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(IGNORED, '');
