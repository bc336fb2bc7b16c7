import { CALCULATORS } from '../estimate/models';
import { FIGURE_IDS } from './figure-ids';

/** What the screen can show, as names: the checks get it as an argument. */
export interface Catalog {
  readonly figureIds: readonly string[];
  /** Calculator id → its page under `/lab`. */
  readonly calculators: Readonly<Record<string, { readonly slug: string }>>;
}

export const CATALOG: Catalog = { figureIds: FIGURE_IDS, calculators: CALCULATORS };
