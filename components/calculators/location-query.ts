/**
 * The page's query string as a store that every calculator on the page shares: read at once, written to the address a
 * moment later, because browsers limit how often a page may touch its history.
 */
const WRITE_DELAY_MS = 250;

const listeners = new Set<() => void>();
let query = '';
let pendingWrite: ReturnType<typeof setTimeout> | undefined;
let stopWatching: (() => void) | undefined;

function tellAll(): void {
  for (const listener of listeners) listener();
}

/** Takes what the address says now: after back, forward or a link to the same page. */
function adoptLocation(): void {
  clearTimeout(pendingWrite);
  pendingWrite = undefined;
  if (query === window.location.search) return;
  query = window.location.search;
  tellAll();
}

/** A router's own writing must not undo what is about to be written. */
function adoptUnlessWriting(): void {
  if (pendingWrite === undefined) adoptLocation();
}

function watchLocation(): () => void {
  window.addEventListener('popstate', adoptLocation);
  // Links within the page reach the history without a popstate; browsers without this interface miss only those.
  const navigation = 'navigation' in window ? window.navigation : undefined;
  navigation?.addEventListener('currententrychange', adoptUnlessWriting);
  return () => {
    window.removeEventListener('popstate', adoptLocation);
    navigation?.removeEventListener('currententrychange', adoptUnlessWriting);
  };
}

export function subscribeToQuery(listener: () => void): () => void {
  if (listeners.size === 0) {
    adoptUnlessWriting();
    stopWatching = watchLocation();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stopWatching?.();
    clearTimeout(pendingWrite);
    pendingWrite = undefined;
  };
}

export const readQuery = (): string => query;

/** The HTML of a static page knows no query. */
export const readQueryOnServer = (): string => '';

/** Writes the query to the address without a new entry in the history. */
export function flushQuery(): void {
  if (pendingWrite === undefined) return;
  clearTimeout(pendingWrite);
  pendingWrite = undefined;
  window.history.replaceState(null, '', window.location.pathname + query + window.location.hash);
}

export function writeQuery(next: string): void {
  query = next;
  clearTimeout(pendingWrite);
  pendingWrite = setTimeout(flushQuery, WRITE_DELAY_MS);
  tellAll();
}
