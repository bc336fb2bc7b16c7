import type { LoadLevel } from '@/components/charts/load-chart';
import type { PeakInput, PeakOutput } from '@/lib/estimate/peak';
import { formatQuantity } from '@/lib/format-quantity';

/** The lines that a day's load is judged by: its mean, the peak that was worked out, and what the machines can take. */
export function peakLevels(inputs: PeakInput, outputs: PeakOutput): LoadLevel[] {
  const qps = (value: number) => formatQuantity(value, 'perSecond');
  return [
    { id: 'mean', label: `평균 ${qps(inputs.avg)}`, perSecond: inputs.avg, series: 6, place: 'right-below' },
    {
      id: 'peak',
      label: `최대 ${qps(outputs.peakQps)}`,
      perSecond: outputs.peakQps,
      series: 3,
      place: 'left-above',
    },
    {
      id: 'capacity',
      label: `용량 ×${Number(inputs.capFactor.toFixed(2))} ${qps(outputs.capQps)}`,
      perSecond: outputs.capQps,
      series: 2,
      dashed: true,
      place: 'right-above',
    },
  ];
}
