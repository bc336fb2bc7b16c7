import { GROWTH_SERVICE } from '@/lib/estimate/growth-assumptions';
import type { Growth } from '@/lib/estimate/growth-stages';
import { formatQuantity } from '@/lib/format-quantity';
import css from './growth.module.css';
import { roundFigure } from './round-figure';

const READINGS: readonly (readonly [key: string, label: string, value: (growth: Growth) => string])[] = [
  ['dau', '하루 사용자', ({ loads }) => roundFigure(loads.dau, 'people')],
  ['peakTotalQps', '최대 QPS', ({ loads }) => roundFigure(loads.peakTotalQps, 'perSecond')],
  ['peakWriteQps', '그중 쓰기', ({ loads }) => roundFigure(loads.peakWriteQps, 'perSecond')],
  ['peakEgress', '나가는 대역폭', ({ loads }) => roundFigure(loads.peakEgressBitsPerSecond, 'bitsPerSecond')],
  [
    'storageTotalBytes',
    `저장소(${GROWTH_SERVICE.years}년 치)`,
    ({ loads }) => roundFigure(loads.storageTotalBytes, 'bytes'),
  ],
  ['machines', '서버', ({ machines }) => formatQuantity(machines, 'servers')],
];

/** The loads at this size, from the formulas of chapter 12. */
export function GrowthReadings({ growth }: { growth: Growth }) {
  return (
    <dl className={css.readings}>
      {READINGS.map(([key, label, value]) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd data-reading={key}>{value(growth)}</dd>
        </div>
      ))}
    </dl>
  );
}
