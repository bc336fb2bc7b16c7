/**
 * Punctuation, spaces and invisible characters, and the dashes and strokes that Unicode counts among the symbols; but not
 * the # of C# nor what stands inside 1.5 and 1/2.
 */
const IGNORED = /(?!#|(?<=\d)[./](?=\d))[\p{P}\p{Z}\p{C}−~`´¨]/gu;

/** A short answer without what does not matter: width and composition (NFKC), case, spaces, hyphens, punctuation. */
export const normalizeAnswer = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(IGNORED, '');
