import type { RankedItem } from '@/components/charts/ranking-chart';
import { POWERS_OF_TWO } from '@/lib/estimate/power-of-two';
import { formatQuantity } from '@/lib/format-quantity';
import { withJosa } from '@/lib/korean';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (exponent: number): string =>
  [...String(exponent)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');

/** How far 2^10n is over 10^3n; those that the reader's units name are marked. */
export const powerItems = (unitsInUse: readonly string[]): RankedItem[] =>
  POWERS_OF_TWO.map(({ exponent, binary, excess, binaryUnit, decimalUnit }) => {
    const more = formatQuantity(excess, 'ratio', { significant: 3 });
    return {
      id: binaryUnit,
      label: `2${raised(exponent)} = ${formatQuantity(binary, 'precise')}`,
      examples: `${withJosa(`1 ${binaryUnit}`, '은/는')} 1 ${decimalUnit}(10${raised(exponent * 0.3)} B)보다 ${more} 커요`,
      value: 100 * excess,
      text: `+${more}`,
      best: unitsInUse.includes(binaryUnit) || unitsInUse.includes(decimalUnit),
    };
  });
