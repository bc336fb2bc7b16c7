import { CalculatorIsland } from '@/components/calculators/calculator-registry';
import { CALCULATORS, type CalculatorId } from '@/lib/estimate/models';

const isCalculatorId = (id: string): id is CalculatorId => id in CALCULATORS;

export function CalculatorMark({ id, preset }: { id: string; preset?: string }) {
  if (!isCalculatorId(id)) throw new Error(`unknown calculator: ${id}`);
  return (
    <div id={id}>
      <CalculatorIsland id={id} {...(preset !== undefined && { preset })} />
    </div>
  );
}
