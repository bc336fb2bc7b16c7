import { permutation, type Random } from '../../random';
import { numericTemplate, type Template } from './template';

const HOST = '호스트';
const AGGREGATED = '종합';
const BUSINESS = '핵심 비즈니스';

/** Metrics and the level that they belong to; each drawing takes two of every level. */
const METRICS: readonly (readonly [metric: string, level: string])[] = [
  ['한 대의 CPU 사용률', HOST],
  ['한 대의 메모리 사용량', HOST],
  ['한 대의 디스크 I/O 대기', HOST],
  ['한 대의 네트워크 오류 수', HOST],
  ['캐시 계층의 적중률', AGGREGATED],
  ['DB 계층의 초당 질의 수', AGGREGATED],
  ['웹 계층 전체의 p99 지연', AGGREGATED],
  ['메시지 큐에 쌓인 작업 수', AGGREGATED],
  ['하루 능동 사용자 수', BUSINESS],
  ['재방문율', BUSINESS],
  ['주문 한 건당 수익', BUSINESS],
  ['가입을 끝낸 사람의 비율', BUSINESS],
];
const OF_EACH_LEVEL = 2;

const drawMetrics = (level: string, random: Random): [string, string][] => {
  const ofLevel = METRICS.filter(([, own]) => own === level);
  return permutation(ofLevel.length, random)
    .slice(0, OF_EACH_LEVEL)
    .flatMap((at) => (ofLevel[at] ? [[...ofLevel[at]] as [string, string]] : []));
};

/** C14: how the levels hang together. */
export const METRIC_TEMPLATES: Readonly<Record<string, Template>> = {
  /** What reaches the database of {q} QPS when the hit ratio is {h} %. */
  'P-C14a': numericTemplate({
    model: 'metric-chain',
    output: 'lambdaAfter',
    params: { q: ['total', [5000, 10_000, 20_000]], h: ['h2', [80, 85, 90, 95], 0.01] },
    tolerance: 'exact',
    unit: 'QPS',
  }),
  /** Mean latency of an M/M/1 queue that serves {u} a second and gets {q} QPS past a cache of {h} %. */
  'P-C14b': numericTemplate({
    model: 'metric-chain',
    output: 'meanAfterMs',
    params: {
      u: ['mu', [1100, 1500, 2000]],
      q: ['total', [5000, 10_000]],
      h: ['h2', [90, 95], 0.01],
    },
    tolerance: 'rel 5%',
    unit: 'ms',
  }),
  /** Six metrics and their three levels. */
  'P-C14c': {
    type: 'ma',
    draw: (random) => ({
      parts: {
        pairs: [HOST, AGGREGATED, BUSINESS].flatMap((level) => drawMetrics(level, random)),
        extra: ['로그'],
      },
    }),
  },
};
