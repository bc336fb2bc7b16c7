/** The one place that reads the time; everything else gets `now` as an argument. */
export const now = (): Date => new Date();
