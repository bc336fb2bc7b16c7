import { useState } from 'react';
import { ChartFrame } from '@/components/charts/chart-frame';
import { LoadChart } from '@/components/charts/load-chart';
import { ReadingSlider } from '@/components/charts/reading-slider';
import { WaterfallChart } from '@/components/charts/waterfall-chart';
import type { PeakInput, PeakOutput } from '@/lib/estimate/peak';
import { formatQuantity } from '@/lib/format-quantity';
import type { ChartsProps } from '../calculator-design';
import { peakCurve } from './peak-curve';
import { peakLevels } from './peak-levels';
import { peakParts } from './peak-parts';

const qpsText = (perSecond: number) => formatQuantity(perSecond, 'perSecond');
const hourText = (hour: number) =>
  `${Math.floor(hour)}시${hour % 1 ? ` ${Math.round((hour % 1) * 60)}분` : ''}`;

function DayLoad({ uid, inputs, outputs }: ChartsProps<PeakInput, PeakOutput>) {
  const curve = peakCurve(inputs, outputs);
  const busiest = curve.reduce((best, p, i) => (p.perSecond > (curve[best]?.perSecond ?? 0) ? i : best), 0);
  const [wanted, setReading] = useState<number>();
  const reading = Math.min(wanted ?? busiest, curve.length - 1);
  const text = (index: number) => {
    const point = curve[index];
    return point ? `${hourText(point.hour)} ${qpsText(point.perSecond)}` : '';
  };
  const levels = peakLevels(inputs, outputs);
  const table = {
    columns: ['시각', '부하'],
    rows: [
      ...levels.map(({ label, perSecond }) => [label, qpsText(perSecond)]),
      ...curve
        .filter(({ hour }) => inputs.model !== 'diurnal' || hour % 2 === 0)
        .map(({ hour, perSecond }) => [hourText(hour), qpsText(perSecond)]),
    ],
  };
  return (
    <ChartFrame
      title="하루의 부하"
      table={table}
      controls={
        <ReadingSlider
          id={`${uid}-day`}
          label="시각"
          count={curve.length}
          value={reading}
          text={text(reading)}
          onChange={setReading}
        />
      }
    >
      <LoadChart
        label={`하루의 부하. ${levels.map(({ label }) => label).join(', ')}`}
        curve={curve}
        levels={levels}
        yText={qpsText}
        hourText={hourText}
        reading={reading}
      />
    </ChartFrame>
  );
}

function FactorParts({ inputs, outputs }: Pick<ChartsProps<PeakInput, PeakOutput>, 'inputs' | 'outputs'>) {
  const parts = peakParts(inputs, outputs);
  const total = formatQuantity(outputs.factor, 'factor', { significant: 3 });
  const table = {
    columns: ['몫', '배수'],
    rows: [...parts.map(({ label, text }) => [label, text]), ['피크 계수', total]],
  };
  return (
    <ChartFrame title={`피크 계수 ${total}의 몫`} note="왼쪽부터 차례로 더해져요" table={table}>
      <WaterfallChart
        label={`${parts.map(({ label, text }) => `${label} ${text}`).join(', ')}, 합계 ${total}`}
        parts={parts}
      />
    </ChartFrame>
  );
}

/** C02's charts: the day under its levels, and what the factor is made of. */
export function PeakCharts(props: ChartsProps<PeakInput, PeakOutput>) {
  return (
    <>
      <DayLoad key={props.inputs.model} {...props} />
      <FactorParts inputs={props.inputs} outputs={props.outputs} />
    </>
  );
}
