import { disassemble } from 'es-hangul';
import type { SpellingDifference, TextPiece } from './protocol';

/** What the comparison of two spellings does not see. */
const IGNORED = /[\p{P}\p{Z}\p{C}]/u;

interface Letter {
  readonly letter: string;
  /** Where it stands in the text. */
  readonly at: number;
}

const lettersOf = (text: string): readonly Letter[] =>
  [...text].flatMap((char, at) => (IGNORED.test(char) ? [] : [{ letter: char.toLowerCase(), at }]));

/** How many entries two lists have in common at their beginning and, behind that, at their end. */
function commonEnds(
  a: readonly string[],
  b: readonly string[],
): { readonly start: number; readonly end: number } {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return { start, end };
}

const middleOf = <T>(list: readonly T[], { start, end }: { start: number; end: number }): readonly T[] =>
  list.slice(start, list.length - end);

/** The text in two or three pieces, the differing letters apart. */
function piecesOf(text: string, differing: readonly Letter[]): readonly TextPiece[] {
  const chars = [...text];
  const [from, to] = [differing[0]?.at ?? chars.length, (differing.at(-1)?.at ?? chars.length - 1) + 1];
  return [
    { text: chars.slice(0, from).join(''), differs: false },
    { text: chars.slice(from, to).join(''), differs: true },
    { text: chars.slice(to).join(''), differs: false },
  ].filter((piece) => piece.text !== '');
}

/** The 자모 (in Latin script, the letters) that are other, missing or too many. */
function describe(typed: readonly string[], meant: readonly string[]): string {
  const noun = [...typed, ...meant].some((letter) => /[a-z]/.test(letter)) ? '글자' : '자모';
  if (typed.length === 0) return `빠진 ${noun}: ${meant.join('')}`;
  if (meant.length === 0) return `더 들어간 ${noun}: ${typed.join('')}`;
  const swapped = typed.toReversed().join('') === meant.join('') && typed.length > 1;
  return `${swapped ? `자리가 바뀐 ${noun}` : `다른 ${noun}`}: ${typed.join('')} → ${meant.join('')}`;
}

/** In which letters a typed text differs from the answer that was meant; what stands behind `length` letters (a particle) is left aside. */
export function spellingDifference(text: string, answer: string, length: number): SpellingDifference {
  const shown = text.normalize('NFC').trim();
  const [typed, meant] = [lettersOf(shown).slice(0, length), lettersOf(answer)];
  const ends = commonEnds(
    typed.map(({ letter }) => letter),
    meant.map(({ letter }) => letter),
  );
  const [typedMiddle, meantMiddle] = [middleOf(typed, ends), middleOf(meant, ends)];
  const jamo = [typedMiddle, meantMiddle].map((letters) => [
    ...disassemble(letters.map(({ letter }) => letter).join('')),
  ]);
  const [typedJamo = [], meantJamo = []] = jamo;
  const jamoEnds = commonEnds(typedJamo, meantJamo);
  return {
    typed: piecesOf(shown, typedMiddle),
    meant: piecesOf(answer, meantMiddle),
    says: describe(middleOf(typedJamo, jamoEnds), middleOf(meantJamo, jamoEnds)),
  };
}
