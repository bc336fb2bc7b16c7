import type { FigureId } from '@/lib/content/figure-ids';
import { FIGURE_01_1 } from './f01-1-growth';
import { FIGURE_01_2 } from './f01-2-bottlenecks-and-techniques';
import { FIGURE_01_3 } from './f01-3-eight-places';
import { FIGURE_02_1 } from './f02-1-split-tiers';
import { FIGURE_02_2 } from './f02-2-price-steps';
import { FIGURE_02_3 } from './f02-3-promotion-timeline';
import { FIGURE_02_4 } from './f02-4-split-brain';
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
import { FIGURE_07_1 } from './f07-1-sticky-and-shared';
import { FIGURE_07_2 } from './f07-2-where-state-goes';
import { FIGURE_08_1 } from './f08-1-two-regions';
import { FIGURE_08_2 } from './f08-2-evacuation';
import { FIGURE_09_1 } from './f09-1-metric-layers';
import { FIGURE_09_2 } from './f09-2-pipeline';
import { FIGURE_09_3 } from './f09-3-mean-of-p99';
import { FIGURE_10_1 } from './f10-1-modulo-grid';
import { FIGURE_10_2 } from './f10-2-hash-ring';
import { FIGURE_10_3 } from './f10-3-four-routings';
import { FIGURE_10_4 } from './f10-4-denormalized-reads';
import { FIGURE_11_1 } from './f11-1-latency-ladder';
import { FIGURE_11_2 } from './f11-2-latency-by-year';
import { FIGURE_11_3 } from './f11-3-powers-of-two';
import { FIGURE_12_1 } from './f12-1-estimation-funnel';
import { FIGURE_12_2 } from './f12-2-day-and-double';
import { FIGURE_12_3 } from './f12-3-stored-over-years';
import { FIGURE_13_1 } from './f13-1-four-steps';
import { FIGURE_13_2 } from './f13-2-seven-parts';
import { FIGURE_14_1 } from './f14-1-publish-outline';
import { FIGURE_14_2 } from './f14-2-read-outline';
import { FIGURE_14_3 } from './f14-3-publish-detail';
import { FIGURE_14_4 } from './f14-4-read-detail';
import type { FigureEntry } from './figure-entry';

/** One entry for each id of `lib/content/figure-ids.ts`. */
export const FIGURES: Readonly<Record<FigureId, FigureEntry>> = {
  'F01-1': FIGURE_01_1,
  'F01-2': FIGURE_01_2,
  'F01-3': FIGURE_01_3,
  'F02-1': FIGURE_02_1,
  'F02-2': FIGURE_02_2,
  'F02-3': FIGURE_02_3,
  'F02-4': FIGURE_02_4,
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
  'F07-1': FIGURE_07_1,
  'F07-2': FIGURE_07_2,
  'F08-1': FIGURE_08_1,
  'F08-2': FIGURE_08_2,
  'F09-1': FIGURE_09_1,
  'F09-2': FIGURE_09_2,
  'F09-3': FIGURE_09_3,
  'F10-1': FIGURE_10_1,
  'F10-2': FIGURE_10_2,
  'F10-3': FIGURE_10_3,
  'F10-4': FIGURE_10_4,
  'F11-1': FIGURE_11_1,
  'F11-2': FIGURE_11_2,
  'F11-3': FIGURE_11_3,
  'F12-1': FIGURE_12_1,
  'F12-2': FIGURE_12_2,
  'F12-3': FIGURE_12_3,
  'F13-1': FIGURE_13_1,
  'F13-2': FIGURE_13_2,
  'F14-1': FIGURE_14_1,
  'F14-2': FIGURE_14_2,
  'F14-3': FIGURE_14_3,
  'F14-4': FIGURE_14_4,
};
