/** The names of every model: content files speak of models by these. */
export const MODEL_NAMES = [
  'capacity',
  'peak-factor',
  'nosql-fit',
  'storage-growth',
  'cache-need',
  'server-count',
  'eviction',
  'shard-movement',
  'reshard',
  'trace-misses',
  'zipf-share',
] as const;
export type ModelName = (typeof MODEL_NAMES)[number];

/** A calculator shows one model on a page of its own and in chapters. */
export const CALCULATORS = {
  C01: { slug: 'capacity-estimator', model: 'capacity', title: '규모 추정기' },
  C02: { slug: 'peak-factor', model: 'peak-factor', title: '피크 계수' },
  C07: { slug: 'eviction-sim', model: 'eviction', title: '방출 정책 경주' },
  C09: { slug: 'shard-movement', model: 'shard-movement', title: '재샤딩 이동량' },
  C16: { slug: 'nosql-chooser', model: 'nosql-fit', title: '접근 패턴으로 NoSQL 고르기' },
} as const satisfies Record<string, { slug: string; model: ModelName; title: string }>;
export type CalculatorId = keyof typeof CALCULATORS;
