import type { Level } from '@/components/charts/level-chain';
import type { RankedItem } from '@/components/charts/ranking-chart';
import { type MetricChainInput, type MetricChainOutput, TIMEOUT_MS } from '@/lib/estimate/metric-chain';
import { quantileRank } from '@/lib/estimate/percentile-trap';
import { formatQuantity } from '@/lib/format-quantity';
import { formatNumber } from '@/lib/korean';
import type { UnitName } from '@/lib/units';

const ms = (value: number) => formatQuantity(value, 'milliseconds');

/** A time in the queue, which says so where it was cut off. */
const queueText = (milliseconds: number): string =>
  milliseconds < TIMEOUT_MS ? ms(milliseconds) : `${ms(TIMEOUT_MS)}에서 끊음`;

const queueChange = (label: string, before: number, after: number) => ({
  label,
  text: `${queueText(before)} → ${queueText(after)}`,
});

const change = (label: string, before: number, after: number, unit: UnitName) => ({
  label,
  text: `${formatQuantity(before, unit)} → ${formatQuantity(after, unit)}`,
});

function revenueShare({ lostShare, gainedShare }: MetricChainOutput): string {
  if (lostShare > 0) return `−${formatQuantity(lostShare, 'ratio')}`;
  return gainedShare > 0 ? `+${formatQuantity(gainedShare, 'ratio')}` : formatQuantity(0, 'ratio');
}

/** C14's chain: what is changed, and the three levels of metrics that it goes through. */
export const metricLevels = (input: MetricChainInput, output: MetricChainOutput): Level[] => [
  { id: 'cause', title: '바뀐 것', changes: [change('캐시 적중률', input.h, input.h2, 'ratio')] },
  {
    id: 'host',
    title: '호스트 메트릭: DB 한 대',
    changes: [
      change('DB 조회(λ)', output.lambdaBefore, output.lambdaAfter, 'perSecond'),
      change('사용률', output.utilBefore, output.utilAfter, 'ratio'),
    ],
  },
  {
    id: 'aggregated',
    title: '종합 메트릭: DB 계층의 응답',
    changes: [
      queueChange('평균', output.meanBeforeMs, output.meanAfterMs),
      queueChange('p99', output.p99BeforeMs, output.p99AfterMs),
    ],
  },
  {
    id: 'business',
    title: '비즈니스 메트릭',
    changes: [
      change('한 달 매출', output.revenueBefore, output.revenueAfter, 'dollars'),
      { label: '매출의 변화', text: revenueShare(output) },
    ],
  },
];

/** C14's trap: the p99 of two hosts, what comes of averaging them, and what the requests themselves say. */
export function trapBars(input: MetricChainInput, output: MetricChainOutput): RankedItem[] {
  const { nA, latA, nB, latB } = input;
  const bar = (id: string, label: string, value: number, examples: string, best = false): RankedItem => ({
    id,
    label,
    examples,
    value,
    text: ms(value),
    best,
  });
  const host = (name: string, count: number, value: number) =>
    bar(name, `호스트 ${name}의 p99`, value, `${formatQuantity(count, 'items')}이 모두 ${ms(value)}`);
  const rank = formatNumber(quantileRank(nA + nB, 0.99));
  return [
    host('A', nA, latA),
    host('B', nB, latB),
    bar('mean-of-p99', 'p99 둘의 평균', output.meanOfP99Ms, '요청 수를 모르는 값이라 아무 백분위수도 아님'),
    bar(
      'true',
      '모두 합쳐 잰 p99',
      output.trueP99Ms,
      `${formatQuantity(nA + nB, 'items')} 가운데 ${rank}번째`,
      true,
    ),
    bar('mean', '모두 합친 평균', output.pooledMeanMs, '건수로 무게를 둔 평균'),
  ];
}
