/** One of the six line colours of `app/tokens.css`. */
export type Series = 1 | 2 | 3 | 4 | 5 | 6;

export const seriesColor = (series: Series): string => `var(--series-${series})`;
