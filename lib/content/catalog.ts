import { CALCULATORS } from '../estimate/models';
import { FIGURE_IDS } from './figure-ids';

/** What the book is held to: the checks get it as an argument. Figures and calculators are those that the screen can show. */
export interface Catalog {
  readonly figureIds: readonly string[];
  /** Calculator id → its page under `/lab`. */
  readonly calculators: Readonly<Record<string, { readonly slug: string }>>;
  /** How long a page that teaches a topic may be. */
  readonly proseCharacters: { readonly least: number; readonly most: number };
}

export const CATALOG: Catalog = {
  figureIds: FIGURE_IDS,
  calculators: CALCULATORS,
  proseCharacters: { least: 1800, most: 4000 },
};
