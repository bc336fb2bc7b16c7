import type { InputValues } from '@/lib/estimate/model';
import type { Simulated, SimulationId } from './simulations';

/** From the page to its worker. */
export interface SimulationJob {
  readonly id: SimulationId;
  readonly inputs: InputValues;
}

/** From the worker to the page: how far it is (0 to 1), then the result. */
export type SimulationReport = { readonly progress: number } | { readonly result: Simulated };
