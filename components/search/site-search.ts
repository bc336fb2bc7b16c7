import { createHash } from 'node:crypto';
import { CALCULATOR_ABOUT } from '@/components/calculators/about-registry';
import { appContent } from '@/lib/content/app-content';
import type { Content } from '@/lib/content/content';
import { bookSource } from '@/lib/search/book-source';
import { indexEntries, type SearchIndex } from '@/lib/search/index-entries';

interface SiteSearch {
  /** The book as JSON, for the browser's own search. */
  readonly json: string;
  /** Changes when the book does, so that the file may be kept for ever. */
  readonly version: string;
  readonly index: SearchIndex;
}

const made = new WeakMap<Content, SiteSearch>();

function makeSearch(content: Content): SiteSearch {
  const source = bookSource(content, CALCULATOR_ABOUT);
  const json = JSON.stringify(source);
  const version = createHash('sha256').update(json).digest('hex').slice(0, 16);
  return { json, version, index: indexEntries(source) };
}

/** The search over what the app's content is now, made once for it. */
export function siteSearch(): SiteSearch {
  const content = appContent();
  const search = made.get(content) ?? makeSearch(content);
  made.set(content, search);
  return search;
}
