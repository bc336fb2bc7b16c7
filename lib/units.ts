/** Units of what the calculators and the questions speak about: names, symbols, factors to the base of each dimension. */

export type Dimension = 'count' | 'ratio' | 'bytes' | 'bytesPerDay' | 'bitsPerSecond' | 'perSecond' | 'time' | 'factor' | 'score';

/** The unit that a model's input or output is in: always the base unit of its dimension. */
export const UNITS = {
  people: { dimension: 'count', symbol: '명' },
  items: { dimension: 'count', symbol: '건' },
  itemsPerDay: { dimension: 'count', symbol: '건/일' },
  servers: { dimension: 'count', symbol: '대' },
  copies: { dimension: 'count', symbol: '벌' },
  ratio: { dimension: 'ratio', symbol: '%' },
  bytes: { dimension: 'bytes', symbol: 'B' },
  bytesPerDay: { dimension: 'bytesPerDay', symbol: 'B/일' },
  bitsPerSecond: { dimension: 'bitsPerSecond', symbol: 'bps' },
  perSecond: { dimension: 'perSecond', symbol: 'QPS' },
  years: { dimension: 'time', symbol: '년' },
  factor: { dimension: 'factor', symbol: '배' },
  score: { dimension: 'score', symbol: '점' },
} as const satisfies Record<string, { dimension: Dimension; symbol: string }>;
export type UnitName = keyof typeof UNITS;
