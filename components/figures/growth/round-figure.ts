import { formatQuantity } from '@/lib/format-quantity';
import type { UnitName } from '@/lib/units';

/** An estimate knows three digits at most. */
const SIGNIFICANT = 3;
/** What a handful of people ask for is not worth more zeros. */
const SMALLEST: Partial<Record<UnitName, number>> = { people: 1, perSecond: 0.1, itemsPerSecond: 0.1 };

/** `7,010 QPS`, `0.1 QPS 미만`. */
export function roundFigure(value: number, unit: UnitName): string {
  const smallest = SMALLEST[unit] ?? 0;
  return value < smallest
    ? `${formatQuantity(smallest, unit)} 미만`
    : formatQuantity(value, unit, { significant: SIGNIFICANT });
}
