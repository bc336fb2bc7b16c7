import { getChoseong } from 'es-hangul';
import { compact } from './compact';
import type { Synonyms } from './query';
import type { SearchEntry, SearchSource } from './search-entry';

/** An entry with all that comparing needs, worked out once. */
export interface IndexedEntry {
  readonly entry: SearchEntry;
  readonly title: string;
  readonly names: readonly string[];
  readonly topics: readonly string[];
  readonly context: string;
  readonly text: string;
  /** Initial consonants of the title and of each name, and of each of their words. */
  readonly choseong: readonly string[];
}

export interface SearchIndex {
  readonly entries: readonly IndexedEntry[];
  readonly synonyms: Synonyms;
  /** Words of titles and names, which a typo is compared with. */
  readonly vocabulary: readonly string[];
}

const wordsOf = (text: string): string[] =>
  text
    .split(/[\s·,()/:‘’“”]+/)
    .map(compact)
    .filter((word) => word.length > 1);

function choseongOf(title: string): string[] {
  const words = title.split(/[\s·,()/:‘’“”]+/).filter((word) => /[가-힣]/.test(word));
  // A reader begins at any word of a title: 캐시의 읽기 경로 is found by ㅇㄱ ㄱㄹ too.
  return words.map((_, at) => compact(getChoseong(words.slice(at).join(''))));
}

function indexEntry(entry: SearchEntry): IndexedEntry {
  const names = entry.names ?? [];
  return {
    entry,
    title: compact(entry.title),
    names: names.map(compact),
    topics: (entry.topics ?? []).map(compact),
    context: compact(entry.context ?? ''),
    text: compact(entry.text),
    choseong: [entry.title, ...names, ...(entry.topics ?? [])].flatMap(choseongOf),
  };
}

/** The names of one thing in both languages, such as 샤딩 and sharding. */
const synonymsOf = (entries: readonly SearchEntry[]): Synonyms =>
  entries
    .filter(({ kind }) => kind === 'term')
    .map(({ title, names = [] }) => [...new Set([title, ...names].map(compact))])
    .filter((names) => names.length > 1);

/** Makes entries ready to be searched. About 30 ms for the whole book. */
export function indexEntries({ entries, aliases }: SearchSource): SearchIndex {
  const named = entries.filter(({ kind }) => kind !== 'question' && kind !== 'thread');
  const vocabulary = new Set(named.flatMap(({ title, names = [] }) => [title, ...names].flatMap(wordsOf)));
  for (const name of aliases.flat()) vocabulary.add(compact(name));
  return {
    entries: entries.map(indexEntry),
    synonyms: [...synonymsOf(entries), ...aliases.map((names) => names.map(compact))],
    vocabulary: [...vocabulary],
  };
}
