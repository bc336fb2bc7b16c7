import { useEffect, useState } from 'react';
import { indexEntries, type SearchIndex } from '@/lib/search/index-entries';
import type { SearchSource } from '@/lib/search/search-entry';

export type BookIndex = SearchIndex | 'loading' | 'failed';

let kept: { readonly href: string; readonly index: SearchIndex } | undefined;

async function loadIndex(href: string, request: RequestInit): Promise<SearchIndex> {
  const reply = await fetch(href, request);
  if (!reply.ok) throw new Error(`no index: ${reply.status}`);
  const source: SearchSource = await reply.json();
  return indexEntries(source);
}

/** The book's index, fetched at the first search of a visit. `retry` asks again after a failure. */
export function useBookIndex(href: string): { readonly index: BookIndex; readonly retry: () => void } {
  const [index, setIndex] = useState<BookIndex>(kept?.href === href ? kept.index : 'loading');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (kept?.href === href) return;
    const leaving = new AbortController();
    // A browser may have kept the answer that failed.
    loadIndex(href, { signal: leaving.signal, cache: attempt === 0 ? 'default' : 'reload' })
      .then((loaded) => {
        kept = { href, index: loaded };
        setIndex(loaded);
      })
      .catch(() => {
        if (!leaving.signal.aborted) setIndex('failed');
      });
    return () => leaving.abort();
  }, [href, attempt]);
  const retry = () => {
    setIndex('loading');
    setAttempt((count) => count + 1);
  };
  return { index, retry };
}
