'use client';

import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** What the address asks for, in one spelling: `study=chapter:cdn-and-edge&cram=1`, or nothing for the day's review. */
function readStudy(): string {
  const params = new URLSearchParams(window.location.search);
  const study = params.get('study');
  if (!study) return '';
  return `study=${encodeURIComponent(study)}${params.get('cram') === '1' ? '&cram=1' : ''}`;
}

/** The custom study of the address; undefined until the page is alive, for its HTML knows no query. */
export const useStudy = (): string | undefined =>
  useSyncExternalStore<string | undefined>(subscribe, readStudy, () => undefined);

/** Begins a custom study under an address that can be shared, or with '' goes back to the day's review. */
export function goToStudy(query: string): void {
  window.history.pushState(null, '', query === '' ? '/review' : `/review?${query.replaceAll('%3A', ':')}`);
  for (const listener of listeners) listener();
}
