import { useState } from 'react';
import { ChartFrame } from '@/components/charts/chart-frame';
import { CurveChart } from '@/components/charts/curve-chart';
import { ReadingSlider } from '@/components/charts/reading-slider';
import {
  type CdnEffectInput,
  type CdnEffectOutput,
  cdnCosts,
  estimateCdnEffect,
  meanLatencyMs,
} from '@/lib/estimate/cdn-effect';
import { formatQuantity } from '@/lib/format-quantity';
import type { ChartsProps } from '../calculator-design';
import { costCurves, latencyCurves, nowRule } from './cdn-effect-curves';
import { Staleness } from './staleness';
import { stalenessTable } from './staleness-lanes';

type Props = ChartsProps<CdnEffectInput, CdnEffectOutput>;

const STEPS = 100;
const TABLE_RATIOS = [0, 0.5, 0.8, 0.9, 0.95, 0.99, 1];

const hitText = (ratio: number) => formatQuantity(ratio, 'ratio');
const msText = (ms: number) => formatQuantity(ms, 'milliseconds');
const dollarText = (dollars: number) => formatQuantity(dollars, 'dollars');
const secondsText = (seconds: number) => formatQuantity(seconds, 'seconds');

/** Latency and bill against the hit ratio, read at one place. */
function ByRatio({ uid, inputs }: Pick<Props, 'uid' | 'inputs'>) {
  const [wanted, setReading] = useState<number>();
  const ratio = wanted ?? inputs.h;
  const latency = (at: number) => meanLatencyMs(at, inputs.rttEdge, inputs.rttOrigin);
  const cost = (at: number) => cdnCosts(inputs, at).cdnCost;
  const plain = estimateCdnEffect(inputs).originOnlyCost;
  const table = {
    columns: ['적중률', '평균 지연', 'CDN을 쓸 때 한 달', '원본만 쓸 때 한 달'],
    rows: TABLE_RATIOS.map((at) => [
      hitText(at),
      msText(latency(at)),
      dollarText(cost(at)),
      dollarText(plain),
    ]),
  };
  return (
    <ChartFrame
      title="적중률에 따른 지연과 한 달 요금"
      table={table}
      controls={
        <ReadingSlider
          id={`${uid}-ratio`}
          label="적중률"
          count={STEPS + 1}
          value={Math.round(ratio * STEPS)}
          text={`${hitText(ratio)}: ${dollarText(cost(ratio))}`}
          onChange={(index) => setReading(index / STEPS)}
        />
      }
    >
      <CurveChart
        label={`적중률 ${hitText(ratio)}에서 평균 지연 ${msText(latency(ratio))}, CDN 없이 ${msText(inputs.rttOrigin)}`}
        curves={latencyCurves(inputs)}
        rules={[nowRule(inputs)]}
        xDomain={[0, 1]}
        yMax={latency(0)}
        xText={hitText}
        yText={msText}
        reading={{ x: ratio, y: latency(ratio), text: msText(latency(ratio)) }}
        height={170}
      />
      <CurveChart
        label={`적중률 ${hitText(ratio)}에서 한 달 ${dollarText(cost(ratio))}, 원본만 ${dollarText(plain)}`}
        curves={costCurves(inputs)}
        rules={[nowRule(inputs)]}
        xDomain={[0, 1]}
        yMax={Math.max(cost(0), plain, 1e-9)}
        xText={hitText}
        yText={dollarText}
        reading={{ x: ratio, y: cost(ratio), text: dollarText(cost(ratio)) }}
        height={170}
      />
    </ChartFrame>
  );
}

function AfterDeploy({ uid, inputs }: Pick<Props, 'uid' | 'inputs'>) {
  const [step, setStep] = useState(STEPS / 4);
  const part = step / STEPS;
  return (
    <ChartFrame
      title="배포한 뒤 옛 파일을 내주는 거점"
      note="오른쪽 %는 그때 남은 몫, 고르게 준다고 본 그림"
      table={stalenessTable(inputs)}
      controls={
        <ReadingSlider
          id={`${uid}-stale`}
          label="배포한 뒤"
          count={STEPS + 1}
          value={step}
          text={secondsText(part * inputs.ttl)}
          onChange={setStep}
        />
      }
    >
      <Staleness inputs={inputs} part={part} />
    </ChartFrame>
  );
}

/** C12's charts: latency and money against the hit ratio, and freshness after a deployment. */
export function CdnEffectCharts({ uid, inputs }: Props) {
  return (
    <>
      <ByRatio uid={uid} inputs={inputs} />
      <AfterDeploy uid={uid} inputs={inputs} />
    </>
  );
}
