/** Every figure that exists; `components/figures/figure-registry.ts` has one entry for each. */
export const FIGURE_IDS = [
  // One a line.
  'F03-1',
  'F03-2',
  'F03-3',
  'F10-1',
  'F10-2',
  'F10-3',
  'F10-4',
  'F07-1',
  'F07-2',
  'F08-1',
  'F08-2',
  'F09-1',
  'F09-2',
  'F09-3',
  'F12-1',
  'F12-2',
  'F12-3',
  'F13-1',
  'F13-2',
  'F14-1',
  'F14-2',
  'F14-3',
  'F14-4',
] as const;
export type FigureId = (typeof FIGURE_IDS)[number];
