/** Every figure that exists; `components/figures/figure-registry.ts` has one entry for each. */
export const FIGURE_IDS = [
  // One a line.
  'F01-1',
  'F03-1',
  'F03-2',
  'F03-3',
  'F12-1',
  'F12-2',
  'F12-3',
] as const;
export type FigureId = (typeof FIGURE_IDS)[number];
