import { useState } from 'react';
import { ChartFrame } from '@/components/charts/chart-frame';
import { CurveChart } from '@/components/charts/curve-chart';
import { RankingChart } from '@/components/charts/ranking-chart';
import { ReadingSlider } from '@/components/charts/reading-slider';
import { type MetricChainInput, type MetricChainOutput, meanMs, p99Ms } from '@/lib/estimate/metric-chain';
import { pooledQuantile } from '@/lib/estimate/percentile-trap';
import { formatQuantity } from '@/lib/format-quantity';
import type { ChartsProps } from '../calculator-design';
import { Levels } from './levels';
import { loadRules, quantileCurves, queueCurves, queueExtent, readableLoads } from './metric-curves';
import { metricLevels, trapBars } from './metric-levels';

type Props = ChartsProps<MetricChainInput, MetricChainOutput>;
type Numbers = Pick<Props, 'inputs' | 'outputs'>;

/** Both views draw curves of this height, so that changing the view moves nothing. */
const CURVE_HEIGHT = 210;
const TABLE_PARTS = [0, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];
const TABLE_PERCENTILES = [50, 75, 90, 95, 99, 100];
const READ_PERCENTILE = 99;

const msText = (ms: number) => formatQuantity(ms, 'milliseconds');
const qpsText = (qps: number) => formatQuantity(qps, 'perSecond');

function Chain({ inputs, outputs }: Numbers) {
  const table = {
    columns: ['메트릭', '처음 → 바뀐 뒤'],
    rows: metricLevels(inputs, outputs).flatMap(({ changes }) =>
      changes.map(({ label, text }) => [label, text]),
    ),
  };
  return (
    <ChartFrame title="메트릭의 사슬" note="위에서 아래로 번져요" table={table}>
      <Levels inputs={inputs} outputs={outputs} />
    </ChartFrame>
  );
}

function Queue({ uid, inputs, outputs }: Props) {
  const [wanted, setReading] = useState<number>();
  const { mu } = inputs;
  const stops = readableLoads(mu, outputs);
  const load = Math.min(wanted ?? outputs.lambdaAfter, stops.at(-1) ?? 0);
  const p99 = p99Ms(load, mu);
  const { lastLoad, topMs } = queueExtent(inputs, outputs);
  const table = {
    columns: ['DB 조회(λ)', '사용률', '평균', 'p99'],
    rows: TABLE_PARTS.map((part) => [
      qpsText(part * mu),
      formatQuantity(part, 'ratio'),
      msText(meanMs(part * mu, mu)),
      msText(p99Ms(part * mu, mu)),
    ]),
  };
  return (
    <ChartFrame
      title="DB 부하와 응답 시간"
      note="M/M/1 모형, μ에 이르면 끝이 없음"
      table={table}
      controls={
        <ReadingSlider
          id={`${uid}-load`}
          label="DB 조회"
          count={stops.length}
          value={Math.max(
            0,
            stops.findIndex((stop) => stop >= load),
          )}
          text={`${qpsText(load)}: p99 ${msText(p99)}`}
          onChange={(index) => setReading(stops[index])}
        />
      }
    >
      <CurveChart
        label={`DB 조회 ${qpsText(load)}에서 평균 ${msText(meanMs(load, mu))}, p99 ${msText(p99)}, 처리량 ${qpsText(mu)}`}
        curves={queueCurves(inputs, outputs)}
        rules={loadRules(inputs, outputs)}
        xDomain={[0, lastLoad]}
        yMax={topMs}
        xText={qpsText}
        xTicks={3}
        yText={msText}
        reading={{ x: load, y: p99, text: msText(p99) }}
        height={CURVE_HEIGHT}
      />
    </ChartFrame>
  );
}

function Trap({ inputs, outputs }: Numbers) {
  const bars = trapBars(inputs, outputs);
  const table = {
    columns: ['값', '응답 시간', '어떻게 나왔나'],
    rows: bars.map(({ label, text, examples }) => [label, text, examples]),
  };
  return (
    <ChartFrame title="호스트마다 잰 p99" note="합쳐 잰 p99가 맞는 값" table={table}>
      <RankingChart label={bars.map(({ label, text }) => `${label} ${text}`).join(', ')} items={bars} />
    </ChartFrame>
  );
}

function Quantiles({ uid, inputs, outputs }: Props) {
  const [percentile, setPercentile] = useState(READ_PERCENTILE);
  const at = (part: number) => pooledQuantile(inputs, part / 100);
  const read = at(percentile);
  const table = {
    columns: ['백분위', '응답 시간'],
    rows: TABLE_PERCENTILES.map((part) => [`p${part}`, msText(at(part))]),
  };
  return (
    <ChartFrame
      title="모두 합친 요청의 백분위"
      note="두 호스트의 요청을 빠른 순서로"
      table={table}
      controls={
        <ReadingSlider
          id={`${uid}-percentile`}
          label="백분위"
          count={101}
          value={percentile}
          text={`p${percentile}: ${msText(read)}`}
          onChange={setPercentile}
        />
      }
    >
      <CurveChart
        label={`p${percentile} ${msText(read)}, p99 둘의 평균 ${msText(outputs.meanOfP99Ms)}`}
        curves={quantileCurves(inputs, outputs)}
        xDomain={[0, 100]}
        yMax={1.15 * Math.max(inputs.latA, inputs.latB)}
        xText={(part) => `p${part}`}
        yText={msText}
        reading={{ x: percentile, y: read, text: msText(read) }}
        height={CURVE_HEIGHT}
      />
    </ChartFrame>
  );
}

/** C14's charts: the chain and its queue, or the trap of two percentiles; both fill the same room. */
export function MetricChainCharts(props: Props) {
  return props.inputs.view === 'chain' ? (
    <>
      <Chain {...props} />
      <Queue {...props} />
    </>
  ) : (
    <>
      <Trap {...props} />
      <Quantiles {...props} />
    </>
  );
}
