import { useState } from 'react';
import { ChartFrame } from '@/components/charts/chart-frame';
import { CurveChart } from '@/components/charts/curve-chart';
import { ReadingSlider } from '@/components/charts/reading-slider';
import {
  type CacheEffectInput,
  type CacheEffectOutput,
  effectiveMs,
  lossMultiplier,
  missesPerSecond,
} from '@/lib/estimate/cache-effect';
import { formatQuantity } from '@/lib/format-quantity';
import type { ChartsProps } from '../calculator-design';
import { loadCurves, ratioRules, readableRatios } from './cache-effect-curves';
import { TimeByRatio } from './time-by-ratio';

const hitText = (ratio: number) => formatQuantity(ratio, 'ratio');
const msText = (ms: number) => formatQuantity(ms, 'milliseconds');
const qpsText = (qps: number) => formatQuantity(qps, 'perSecond');

const TABLE_RATIOS = [0, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999];

const tableOf = ({ tc, tdb, qps }: CacheEffectInput) => ({
  columns: ['적중률', '평균 조회 시간', 'DB에 닿는 조회', '캐시를 잃으면'],
  rows: TABLE_RATIOS.map((ratio) => [
    hitText(ratio),
    msText(effectiveMs(ratio, tc, tdb)),
    qpsText(missesPerSecond(qps, ratio)),
    formatQuantity(lossMultiplier(ratio), 'factor'),
  ]),
});

/** C06's charts: the wait and the load on the database against the hit ratio, read at one place. */
export function CacheEffectCharts({ uid, inputs }: ChartsProps<CacheEffectInput, CacheEffectOutput>) {
  const [wanted, setReading] = useState<number>();
  const ratios = readableRatios(inputs);
  const ratio = wanted ?? inputs.h;
  const load = missesPerSecond(inputs.qps, ratio);
  const text = `${hitText(ratio)}: ${msText(effectiveMs(ratio, inputs.tc, inputs.tdb))}, ${qpsText(load)}`;
  return (
    <ChartFrame
      title="적중률에 따른 조회 시간과 DB 부하"
      table={tableOf(inputs)}
      controls={
        <ReadingSlider
          id={`${uid}-ratio`}
          label="적중률"
          count={ratios.length}
          value={Math.max(
            0,
            ratios.findIndex((stop) => stop >= ratio),
          )}
          text={text}
          onChange={(index) => setReading(ratios[index])}
        />
      }
    >
      <TimeByRatio inputs={inputs} ratio={ratio} />
      <CurveChart
        label={`적중률 ${hitText(ratio)}에서 DB에 닿는 조회 ${qpsText(load)}`}
        curves={loadCurves(inputs)}
        rules={ratioRules(inputs).filter(({ id }) => id === 'now')}
        xDomain={[0, 1]}
        yMax={inputs.qps}
        xText={hitText}
        yText={qpsText}
        reading={{ x: ratio, y: load, text: qpsText(load) }}
        height={170}
      />
    </ChartFrame>
  );
}
