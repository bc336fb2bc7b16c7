import { SEARCH_KINDS, type SearchHit, type SearchKind } from './search-entry';

export interface HitGroup {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
}

/** So many of each kind: what the book says first, and not so many questions that they bury it. */
const MOST: Readonly<Record<SearchKind, number>> = {
  section: 6,
  term: 3,
  'open-question': 3,
  calculator: 3,
  question: 4,
  thread: 5,
};

/** Who types a calculator's name wants it, whatever the book says of it. */
function kindsFor([best]: readonly SearchHit[]): readonly SearchKind[] {
  if (best?.entry.kind !== 'calculator') return SEARCH_KINDS;
  return ['calculator', ...SEARCH_KINDS.filter((kind) => kind !== 'calculator')];
}

/** The best hits of each kind, sections of the book first; kinds without a hit are left out. */
export const groupHits = (hits: readonly SearchHit[]): HitGroup[] =>
  kindsFor(hits)
    .map((kind) => ({
      kind,
      hits: hits.filter(({ entry }) => entry.kind === kind).slice(0, MOST[kind]),
    }))
    .filter((group) => group.hits.length > 0);
