/** Every figure that exists; `components/figures/figure-registry.ts` has one entry for each. */
export const FIGURE_IDS = [
  // One a line.
  'F03-1',
  'F03-2',
  'F03-3',
  'F04-1',
  'F04-2',
  'F04-3',
  'F05-1',
  'F05-2',
  'F05-3',
  'F05-4',
  'F06-1',
  'F06-2',
  'F06-3',
  'F12-1',
  'F12-2',
  'F12-3',
] as const;
export type FigureId = (typeof FIGURE_IDS)[number];
