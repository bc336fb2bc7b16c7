/** The names of every model: content files speak of models by these. */
export const MODEL_NAMES = [
  'capacity',
  'peak-factor',
  'nosql-fit',
  'storage-growth',
  'cache-need',
  'server-count',
  'compression',
  'latency',
  'units',
  'daily-qps',
  'daily-bandwidth',
  'power-of-two',
  'interview-time',
  'cache-effect',
  'metric-chain',
  'cdn-effect',
  'availability',
  'downtime',
  'series-availability',
  'replica-need',
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
  C03: { slug: 'latency-ladder', model: 'latency', title: '지연 사다리' },
  C04: { slug: 'unit-converter', model: 'units', title: '단위 변환기' },
  C05: { slug: 'availability', model: 'availability', title: '가용성 조합' },
  C06: { slug: 'cache-effect', model: 'cache-effect', title: '적중률의 값' },
  C12: { slug: 'cdn-effect', model: 'cdn-effect', title: 'CDN의 지연과 값' },
  C14: { slug: 'metric-chain', model: 'metric-chain', title: '메트릭 잇기' },
  C15: { slug: 'compression-payoff', model: 'compression', title: '압축 손익' },
  C07: { slug: 'eviction-sim', model: 'eviction', title: '방출 정책 경주' },
  C09: { slug: 'shard-movement', model: 'shard-movement', title: '재샤딩 이동량' },
  C16: { slug: 'nosql-chooser', model: 'nosql-fit', title: '접근 패턴으로 NoSQL 고르기' },
  C17: { slug: 'interview-timer', model: 'interview-time', title: '면접 4단계 시간표' },
} as const satisfies Record<string, { slug: string; model: ModelName; title: string }>;
export type CalculatorId = keyof typeof CALCULATORS;
