import { useState } from 'react';
import { ChartFrame } from '@/components/charts/chart-frame';
import { FunnelChart } from '@/components/charts/funnel-chart';
import { GrowthChart } from '@/components/charts/growth-chart';
import { ReadingSlider } from '@/components/charts/reading-slider';
import type { CapacityInput, CapacityOutput } from '@/lib/estimate/capacity';
import { cumulativeStorage } from '@/lib/estimate/cumulative-storage';
import { formatQuantity } from '@/lib/format-quantity';
import type { ChartsProps } from '../calculator-design';
import { capacityStages } from './capacity-stages';

const yearsText = (years: number) => formatQuantity(years, 'years');
const bytesText = (bytes: number) => formatQuantity(bytes, 'bytes');

function Funnel({ inputs, outputs }: Pick<ChartsProps<CapacityInput, CapacityOutput>, 'inputs' | 'outputs'>) {
  const stages = capacityStages(inputs, outputs);
  const table = {
    columns: ['단계', '셈', '값'],
    rows: stages.map(({ label, operation, text }) => [label, operation ?? '', text]),
  };
  return (
    <ChartFrame title="사람에서 초당 쓰기까지" note="막대 길이는 로그 눈금" table={table}>
      <FunnelChart label={stages.map(({ label, text }) => `${label} ${text}`).join(', ')} stages={stages} />
    </ChartFrame>
  );
}

function Growth({ uid, inputs, outputs }: ChartsProps<CapacityInput, CapacityOutput>) {
  const [logarithmic, setLogarithmic] = useState(false);
  const [wanted, setReading] = useState<number>();
  const points = cumulativeStorage({ ...inputs, ...outputs });
  const last = points.length - 1;
  const reading = Math.min(wanted ?? last, last);
  const text = (index: number) => {
    const point = points[index];
    return point ? `${yearsText(point.years)} ${bytesText(point.totalBytes)}` : '';
  };
  const table = {
    columns: ['기간', '미디어', '텍스트', '합계'],
    rows: points
      .filter(({ years }) => years > 0 && Number.isInteger(years))
      .map((p) => [yearsText(p.years), ...[p.mediaBytes, p.textBytes, p.totalBytes].map(bytesText)]),
  };
  return (
    <ChartFrame
      title="쌓이는 저장량"
      note={`복제 ${formatQuantity(inputs.replicas, 'copies')} 포함`}
      table={table}
      controls={
        <>
          <ReadingSlider
            id={`${uid}-growth`}
            label="시점"
            count={points.length}
            value={reading}
            text={text(reading)}
            onChange={setReading}
          />
          <label>
            <input
              type="checkbox"
              checked={logarithmic}
              onChange={(event) => setLogarithmic(event.currentTarget.checked)}
            />{' '}
            로그 눈금
          </label>
        </>
      }
    >
      <GrowthChart
        label={`저장량은 ${text(last)}까지 쌓인다.`}
        points={points.map(({ years, totalBytes }) => ({ x: years, y: totalBytes }))}
        logarithmic={logarithmic}
        xText={yearsText}
        yText={bytesText}
        reading={reading}
      />
    </ChartFrame>
  );
}

/** C01's charts: from people down to writes a second, and what piles up over the years. */
export function CapacityCharts(props: ChartsProps<CapacityInput, CapacityOutput>) {
  return (
    <>
      <Funnel inputs={props.inputs} outputs={props.outputs} />
      <Growth {...props} />
    </>
  );
}
