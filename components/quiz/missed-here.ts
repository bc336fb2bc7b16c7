import { useSyncExternalStore } from 'react';

/** Which questions of a page were missed in place, for as long as the tab is open: they are asked once more at its end. */
const KEY = 'doesaegim.missed';

type Pages = Readonly<Record<string, readonly string[]>>;

const NONE: readonly string[] = [];
const listeners = new Set<() => void>();
let pages: Pages | undefined;

function readPages(): Pages {
  if (pages) return pages;
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    pages = typeof kept === 'object' && kept !== null ? (kept as Pages) : {};
  } catch {
    // Storage may be switched off: then the page remembers until it is left.
    pages = {};
  }
  return pages;
}

function missedOn(page: string): readonly string[] {
  const ids: unknown = readPages()[page];
  return Array.isArray(ids) ? ids : NONE;
}

/** Notes how a question of the page ended; one that was right, or taken back, is no longer missed. */
export function noteOutcome(page: string, questionId: string, isMissed: boolean): void {
  const before = missedOn(page);
  if (before.includes(questionId) === isMissed) return;
  const after = isMissed ? [...before, questionId] : before.filter((id) => id !== questionId);
  pages = { ...readPages(), [page]: after };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(pages));
  } catch {
    // See above.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The questions missed on this page, in the order of their misses; none in the server's HTML. */
export const useMissedHere = (page: string): readonly string[] =>
  useSyncExternalStore(
    subscribe,
    () => missedOn(page),
    () => NONE,
  );
