/** How well each kind of store suits what an application does: a teaching heuristic of ours, not a measurement. */

export type NosqlInput = {
  readonly key: number;
  readonly relations: number;
  readonly flex: number;
  readonly series: number;
  readonly writes: number;
  readonly joins: number;
};
export type AccessPattern = keyof NosqlInput;

export type NosqlOutput = {
  readonly keyValue: number;
  readonly graph: number;
  readonly wideColumn: number;
  readonly document: number;
  readonly timeSeries: number;
  readonly relational: number;
};
type StoreKind = keyof NosqlOutput;

/** 0 (does not help) to 3 (is made for it). */
export const FITNESS: Readonly<Record<AccessPattern, NosqlOutput>> = {
  key: { keyValue: 3, graph: 1, wideColumn: 2, document: 2, timeSeries: 1, relational: 1 },
  relations: { keyValue: 0, graph: 3, wideColumn: 0, document: 1, timeSeries: 0, relational: 2 },
  flex: { keyValue: 1, graph: 2, wideColumn: 2, document: 3, timeSeries: 1, relational: 1 },
  series: { keyValue: 0, graph: 0, wideColumn: 2, document: 1, timeSeries: 3, relational: 1 },
  writes: { keyValue: 2, graph: 1, wideColumn: 3, document: 2, timeSeries: 3, relational: 1 },
  joins: { keyValue: 0, graph: 2, wideColumn: 0, document: 1, timeSeries: 0, relational: 3 },
};
export const ACCESS_PATTERNS = [
  'key',
  'relations',
  'flex',
  'series',
  'writes',
  'joins',
] as const satisfies readonly AccessPattern[];

/** Σ weight × fitness. */
const storeScore = (input: NosqlInput, kind: StoreKind): number =>
  ACCESS_PATTERNS.reduce((sum, pattern) => sum + input[pattern] * FITNESS[pattern][kind], 0);

export const scoreStores = (input: NosqlInput): NosqlOutput => ({
  keyValue: storeScore(input, 'keyValue'),
  graph: storeScore(input, 'graph'),
  wideColumn: storeScore(input, 'wideColumn'),
  document: storeScore(input, 'document'),
  timeSeries: storeScore(input, 'timeSeries'),
  relational: storeScore(input, 'relational'),
});

export interface Store {
  readonly kind: StoreKind;
  readonly label: string;
  /** The products that the notes name; they give none for time series, and relational stores are not their subject. */
  readonly products: readonly string[];
}

export const STORES: readonly Store[] = [
  { kind: 'keyValue', label: '키-값', products: ['Redis', 'DynamoDB'] },
  { kind: 'graph', label: '그래프', products: ['Neo4j'] },
  { kind: 'wideColumn', label: '와이드 컬럼', products: ['Cassandra', 'HBase'] },
  { kind: 'document', label: '문서', products: ['MongoDB', 'CouchDB'] },
  { kind: 'timeSeries', label: '시계열', products: [] },
  { kind: 'relational', label: '관계형(RDB)', products: [] },
];

export interface RankedStore extends Store {
  readonly score: number;
  /** 1 for the best; equal scores share a rank. */
  readonly rank: number;
}

/** Best first; equal scores keep the order of `STORES`. */
export function rankNosql(input: NosqlInput): readonly RankedStore[] {
  const scores = scoreStores(input);
  const rankOf = (score: number) => 1 + STORES.filter(({ kind }) => scores[kind] > score).length;
  return STORES.map((store) => ({
    ...store,
    score: scores[store.kind],
    rank: rankOf(scores[store.kind]),
  })).sort((a, b) => a.rank - b.rank);
}
