import { compactWithPlaces } from './compact';

/** A piece of text; `marked` is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const LENGTH = 90;
const BEFORE = 24;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the words stand in the original, in order and without overlap. */
function spansOf(original: string, words: readonly string[]): Span[] {
  const { text, places } = compactWithPlaces(original);
  const spans = words.flatMap((word) => {
    const found: Span[] = [];
    for (let at = text.indexOf(word); word !== '' && at >= 0; at = text.indexOf(word, at + word.length)) {
      const last = places[at + word.length - 1] ?? 0;
      found.push({ from: places[at] ?? 0, to: last + 1 });
    }
    return found;
  });
  const sorted = spans.sort((a, b) => a.from - b.from || b.to - a.to);
  return sorted.filter(
    (span, i) => i === 0 || span.from >= Math.max(...sorted.slice(0, i).map(({ to }) => to)),
  );
}

/** The text in pieces, those that were looked for marked. */
export function markWords(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of spansOf(text, words)) {
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), marked: false }] : pieces;
}

/** The part of a text round the first thing that was looked for, or its beginning. */
export function excerptOf(text: string, words: readonly string[]): string {
  const first = spansOf(text, words)[0]?.from ?? 0;
  const from = Math.max(0, first - BEFORE);
  // A word that is cut in two reads like another one.
  const start = from === 0 ? 0 : from + Math.max(0, text.slice(from, first).indexOf(' ') + 1);
  const cut = text.slice(start, start + LENGTH).trim();
  return `${start > 0 ? '… ' : ''}${cut}${start + LENGTH < text.length ? ' …' : ''}`;
}
