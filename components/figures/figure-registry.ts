import type { FigureId } from '@/lib/content/figure-ids';
import { FIGURE_01_1 } from './f01-1-growth';
import { FIGURE_03_1 } from './f03-1-five-models';
import { FIGURE_03_2 } from './f03-2-row-and-column-layout';
import { FIGURE_03_3 } from './f03-3-choosing-flow';
import { FIGURE_12_1 } from './f12-1-estimation-funnel';
import { FIGURE_12_2 } from './f12-2-day-and-double';
import { FIGURE_12_3 } from './f12-3-stored-over-years';
import type { FigureEntry } from './figure-entry';

/** One entry for each id of `lib/content/figure-ids.ts`. */
export const FIGURES: Readonly<Record<FigureId, FigureEntry>> = {
  'F01-1': FIGURE_01_1,
  'F03-1': FIGURE_03_1,
  'F03-2': FIGURE_03_2,
  'F03-3': FIGURE_03_3,
  'F12-1': FIGURE_12_1,
  'F12-2': FIGURE_12_2,
  'F12-3': FIGURE_12_3,
};
