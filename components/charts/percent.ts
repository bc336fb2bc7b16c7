/** Charts place everything across in percent of their width, so that one drawing fits every screen with text of one size. */
export const percent = (value: number): string => `${Number(value.toFixed(3))}%`;
