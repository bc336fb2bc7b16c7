import type { CalculatorId } from '../../lib/estimate/models';

/** How the browser tests try one calculator. */
export interface CalculatorCase {
  readonly id: CalculatorId;
  /** A written chapter that holds it; every other one is tried on its own page alone. */
  readonly chapter?: string;
  /** What its sheet says before any script. */
  readonly atRest: string;
  readonly typed: readonly (readonly [label: string, text: string])[];
  /** The address, figures, chart and working that must follow: vectors of the content plan. */
  readonly search: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly chart: string;
  readonly step: string;
  /** A field, and what is said when this is out of its range. */
  readonly beyond: readonly [label: string, text: string, says: string];
}
