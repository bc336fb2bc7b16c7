import { simulateEviction } from '@/lib/estimate/eviction';
import { evictionModel } from '@/lib/estimate/eviction-model';
import type { InputValues, Model, OutputValues } from '@/lib/estimate/model';
import type { CalculatorId } from '@/lib/estimate/models';
import { checkInputs } from '@/lib/estimate/run-model';
import { simulateMovement } from '@/lib/estimate/shard-movement';
import { shardMovementModel } from '@/lib/estimate/shard-movement-model';

/** What a simulation gives: the model's outputs, and what its charts show besides. Plain data, to be sent about. */
export interface Simulated<Out extends OutputValues = OutputValues, Detail = unknown> {
  readonly outputs: Out;
  readonly detail: Detail;
}

/** Hears from time to time how far a simulation is, from 0 to 1. */
type Tell = (progress: number) => void;
type Simulation = (values: InputValues, tell?: Tell) => Simulated;

/** Checks what came from a page before it is simulated. */
const simulation =
  <In extends InputValues, Out extends OutputValues, Detail>(
    model: Model<In, Out>,
    simulate: (inputs: In, tell?: Tell) => Simulated<Out, Detail>,
  ): Simulation =>
  (values, tell) => {
    const checked = checkInputs(model, values);
    if (!checked.ok) throw new RangeError(checked.error.map(({ message }) => message).join(' '));
    return simulate(checked.value, tell);
  };

/** The calculators whose models are too heavy for the thread of a page. */
export const SIMULATIONS = {
  C07: simulation(evictionModel, simulateEviction),
  C09: simulation(shardMovementModel, simulateMovement),
} satisfies Partial<Record<CalculatorId, Simulation>>;
export type SimulationId = keyof typeof SIMULATIONS;

export const isSimulated = (id: CalculatorId): id is SimulationId => Object.hasOwn(SIMULATIONS, id);
