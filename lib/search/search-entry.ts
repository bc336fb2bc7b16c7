/** What can be found: the groups of a result, in the order in which they are shown. */
export const SEARCH_KINDS = ['section', 'term', 'open-question', 'calculator', 'question', 'thread'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly title: string;
  readonly href: string;
  /** Where it stands: the chapter of a section. */
  readonly context?: string;
  /** Other names, such as a term's English one. */
  readonly names?: readonly string[];
  /** Terms that a section introduces: it is about them, whatever its title. */
  readonly topics?: readonly string[];
  /** What it says; excerpts are cut from it. */
  readonly text: string;
}

/** Everything that can be found, as it travels to the browser. */
export interface SearchSource {
  readonly entries: readonly SearchEntry[];
  /** Groups of names for one thing, besides those of the terms. */
  readonly aliases: readonly (readonly string[])[];
}

export interface SearchHit {
  readonly entry: SearchEntry;
  /** Compared with other hits of the same query only. */
  readonly score: number;
  /** What was found in it, as it was looked for: for marking. */
  readonly found: readonly string[];
}
