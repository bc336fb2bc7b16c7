import { pick, type Random } from '../../random';
import { sample, shuffled } from './sample';
import { caseTemplate, type Template } from './template';

/** One hit ratio before and after: only the first half of the chain is asked for. */
const sameRatio = (percent: number) => ({ h: percent / 100, h2: percent / 100 });

/** Total QPS, hit ratio in % and the database’s μ, so that μ − λ divides 1,000 in the head. */
const QUEUES: readonly (readonly [total: number, percent: number, mu: number])[] = [
  [10_000, 90, 1100],
  [10_000, 90, 1200],
  [10_000, 85, 1600],
  [10_000, 95, 700],
  [10_000, 80, 2250],
  [20_000, 90, 2500],
  [20_000, 95, 1040],
  [5000, 80, 1050],
  [5000, 90, 600],
  [5000, 90, 1000],
];

/** Metrics of one layer only, whoever reads them. */
const METRICS_BY_LAYER: readonly (readonly [layer: string, metrics: readonly string[]])[] = [
  ['호스트', ['CPU 사용률', '디스크 I/O 대기', '메모리 여유', '디스크 남은 용량', '네트워크 카드 오류']],
  [
    '종합',
    [
      '캐시 계층 적중률',
      'DB 계층 초당 질의 수',
      'DB 계층 p99 지연',
      '웹 계층 전체 오류율',
      '서비스 전체 초당 요청 수',
    ],
  ],
  ['핵심 비즈니스', ['일별 능동 사용자 수', '하루 매출', '재방문율', '결제 전환율', '신규 가입자 수']],
];

/** What stands beside metrics and is no layer of them. */
const NO_LAYERS = ['로그', '추적', '경보'];
const MORE_METRICS = 2;

/** One metric of every layer and two more. */
function drawMetrics(random: Random): [metric: string, layer: string][] {
  const layers = METRICS_BY_LAYER.map(([layer, metrics]) =>
    shuffled(metrics, random).map((metric): [string, string] => [metric, layer]),
  );
  const rest = layers.flatMap((pairs) => pairs.slice(1));
  return [...layers.flatMap((pairs) => pairs.slice(0, 1)), ...sample(rest, MORE_METRICS, random)];
}

/** C14: three layers of metrics that cause each other. */
export const METRIC_CHAIN_TEMPLATES: Readonly<Record<string, Template>> = {
  /** Lookups a second that reach the database: {q} QPS, hit ratio {h} %. */
  'P-C14a': caseTemplate(
    {
      model: 'metric-chain',
      output: 'lambdaBefore',
      params: { q: ['total', [2000, 5000, 10_000, 20_000, 50_000]] },
      tolerance: 'exact',
      unit: 'QPS',
    },
    (random) => {
      const h = pick([75, 80, 85, 90, 95, 98], random);
      return { slots: { h }, fixed: sameRatio(h) };
    },
  ),
  /** Mean ms in an M/M/1 queue, 1000 ÷ (μ − λ): {q} QPS, hit ratio {h} %, a database that serves {u} QPS. */
  'P-C14b': caseTemplate(
    { model: 'metric-chain', output: 'meanBeforeMs', params: {}, tolerance: 'rel 5%', unit: 'ms' },
    (random) => {
      const [q, h, u] = pick(QUEUES, random);
      return { slots: { q, h, u }, fixed: { total: q, mu: u, ...sameRatio(h) } };
    },
  ),
  /** Five metrics to their layers, 호스트, 종합, 핵심 비즈니스. No slots. */
  'P-C14c': {
    type: 'ma',
    draw: (random) => ({ parts: { pairs: drawMetrics(random), extra: [pick(NO_LAYERS, random)] } }),
  },
};
