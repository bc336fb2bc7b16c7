import type { FunnelStage } from '@/components/charts/funnel-chart';
import type { CapacityInput, CapacityOutput } from '@/lib/estimate/capacity';
import { secondsPerDayOf } from '@/lib/estimate/capacity';
import { formatQuantity } from '@/lib/format-quantity';
import { formatNumber } from '@/lib/korean';
import type { UnitName } from '@/lib/units';

type Row = readonly [id: string, label: string, value: number, unit: UnitName, operation?: string];

/** C01's chain as a funnel: each row with what was done to the row above. */
export function capacityStages(input: CapacityInput, output: CapacityOutput): FunnelStage[] {
  const rows: readonly Row[] = [
    ['mau', '월간 사용자(MAU)', input.mau, 'people'],
    ['dau', '하루 사용자(DAU)', output.dau, 'people', `× ${formatQuantity(input.dauRatio, 'ratio')}`],
    ['writes', '하루 쓰기', output.writesPerDay, 'itemsPerDay', `× ${formatNumber(input.writesPerUser)}`],
    [
      'writeQps',
      '평균 쓰기',
      output.writeQps,
      'perSecond',
      `÷ ${formatNumber(secondsPerDayOf(input.mode))}초`,
    ],
    ['peak', '최대 쓰기', output.peakWriteQps, 'perSecond', `× ${formatNumber(input.peakFactor)}`],
  ];
  return rows.map(([id, label, value, unit, operation]) => ({
    id,
    label,
    value,
    text: formatQuantity(value, unit),
    ...(operation && { operation }),
  }));
}
