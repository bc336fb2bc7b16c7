import type { FigureId } from '@/lib/content/figure-ids';
import { FIGURE_01_2 } from './f01-2-bottlenecks-and-techniques';
import { FIGURE_02_1 } from './f02-1-split-tiers';
import { FIGURE_02_2 } from './f02-2-price-steps';
import { FIGURE_02_3 } from './f02-3-promotion-timeline';
import { FIGURE_02_4 } from './f02-4-split-brain';
import { FIGURE_03_1 } from './f03-1-five-models';
import { FIGURE_03_2 } from './f03-2-row-and-column-layout';
import { FIGURE_03_3 } from './f03-3-choosing-flow';
import { FIGURE_11_1 } from './f11-1-latency-ladder';
import { FIGURE_11_2 } from './f11-2-latency-by-year';
import { FIGURE_11_3 } from './f11-3-powers-of-two';
import { FIGURE_12_1 } from './f12-1-estimation-funnel';
import { FIGURE_12_2 } from './f12-2-day-and-double';
import { FIGURE_12_3 } from './f12-3-stored-over-years';
import type { FigureEntry } from './figure-entry';

/** One entry for each id of `lib/content/figure-ids.ts`. */
export const FIGURES: Readonly<Record<FigureId, FigureEntry>> = {
  'F01-2': FIGURE_01_2,
  'F02-1': FIGURE_02_1,
  'F02-2': FIGURE_02_2,
  'F02-3': FIGURE_02_3,
  'F02-4': FIGURE_02_4,
  'F03-1': FIGURE_03_1,
  'F03-2': FIGURE_03_2,
  'F03-3': FIGURE_03_3,
  'F11-1': FIGURE_11_1,
  'F11-2': FIGURE_11_2,
  'F11-3': FIGURE_11_3,
  'F12-1': FIGURE_12_1,
  'F12-2': FIGURE_12_2,
  'F12-3': FIGURE_12_3,
};
