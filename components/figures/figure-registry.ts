import type { FigureId } from '@/lib/content/figure-ids';
import { FIGURE_03_1 } from './f03-1-five-models';
import { FIGURE_03_2 } from './f03-2-row-and-column-layout';
import { FIGURE_03_3 } from './f03-3-choosing-flow';
import { FIGURE_04_1 } from './f04-1-hit-and-miss';
import { FIGURE_04_2 } from './f04-2-who-does-what';
import { FIGURE_04_3 } from './f04-3-stale-set-race';
import { FIGURE_05_1 } from './f05-1-latency-by-hit-ratio';
import { FIGURE_05_2 } from './f05-2-stampede-and-single-flight';
import { FIGURE_05_3 } from './f05-3-eviction-race';
import { FIGURE_05_4 } from './f05-4-jitter';
import { FIGURE_06_1 } from './f06-1-first-and-next-request';
import { FIGURE_06_2 } from './f06-2-who-owns-what';
import { FIGURE_06_3 } from './f06-3-after-a-deploy';
import { FIGURE_12_1 } from './f12-1-estimation-funnel';
import { FIGURE_12_2 } from './f12-2-day-and-double';
import { FIGURE_12_3 } from './f12-3-stored-over-years';
import type { FigureEntry } from './figure-entry';

/** One entry for each id of `lib/content/figure-ids.ts`. */
export const FIGURES: Readonly<Record<FigureId, FigureEntry>> = {
  'F03-1': FIGURE_03_1,
  'F03-2': FIGURE_03_2,
  'F03-3': FIGURE_03_3,
  'F04-1': FIGURE_04_1,
  'F04-2': FIGURE_04_2,
  'F04-3': FIGURE_04_3,
  'F05-1': FIGURE_05_1,
  'F05-2': FIGURE_05_2,
  'F05-3': FIGURE_05_3,
  'F05-4': FIGURE_05_4,
  'F06-1': FIGURE_06_1,
  'F06-2': FIGURE_06_2,
  'F06-3': FIGURE_06_3,
  'F12-1': FIGURE_12_1,
  'F12-2': FIGURE_12_2,
  'F12-3': FIGURE_12_3,
};
