/** The names of every model: content files speak of models by these. */
export const MODEL_NAMES = [
  'capacity',
  'peak-factor',
  'nosql-fit',
  'storage-growth',
  'cache-need',
  'server-count',
  'failover',
  'cache-sequence',
  'hot-shard',
  'sessions',
] as const;
export type ModelName = (typeof MODEL_NAMES)[number];

/** A calculator shows one model on a page of its own and in chapters. */
export const CALCULATORS = {
  C01: { slug: 'capacity-estimator', model: 'capacity', title: '규모 추정기' },
  C02: { slug: 'peak-factor', model: 'peak-factor', title: '피크 계수' },
  C08: { slug: 'cache-sequence', model: 'cache-sequence', title: '캐시 읽기·쓰기 순서' },
  C10: { slug: 'hot-shard', model: 'hot-shard', title: '유명인사와 팬아웃' },
  C11: { slug: 'failover-timeline', model: 'failover', title: '승격 타임라인' },
  C13: { slug: 'session-lb', model: 'sessions', title: '세션과 서버' },
  C16: { slug: 'nosql-chooser', model: 'nosql-fit', title: '접근 패턴으로 NoSQL 고르기' },
} as const satisfies Record<string, { slug: string; model: ModelName; title: string }>;
export type CalculatorId = keyof typeof CALCULATORS;
