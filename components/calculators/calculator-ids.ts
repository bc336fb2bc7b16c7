import { CALCULATORS, type CalculatorId } from '@/lib/estimate/models';

const isCalculatorId = (id: string): id is CalculatorId => Object.hasOwn(CALCULATORS, id);

/** All calculators in the order of the laboratory. */
export const CALCULATOR_IDS: readonly CalculatorId[] = Object.keys(CALCULATORS).filter(isCalculatorId);

export const findCalculatorId = (slug: string): CalculatorId | undefined =>
  CALCULATOR_IDS.find((id) => CALCULATORS[id].slug === slug);
