import { CALCULATORS, type CalculatorId } from '@/lib/estimate/models';
import { MODELS } from '@/lib/estimate/registry';
import { withDefaults } from '@/lib/estimate/run-model';
import { isSimulated, SIMULATIONS, type Simulated } from './simulations';
import { startFrom } from './start-from';

const known = new Map<string, Simulated>();

/**
 * What a simulation gives for the numbers that a sheet begins with, computed once on the server and carried by the page;
 * undefined for calculators that answer at once.
 */
export function startResult(id: CalculatorId, preset?: string): Simulated | undefined {
  if (!isSimulated(id)) return undefined;
  const key = `${id} ${preset ?? ''}`;
  const result =
    known.get(key) ?? SIMULATIONS[id](withDefaults(startFrom(MODELS[CALCULATORS[id].model], preset)));
  known.set(key, result);
  return result;
}
