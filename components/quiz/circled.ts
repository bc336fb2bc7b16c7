const CIRCLED = ['①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨'] as const;

/** The number of a place as the stem and the figure show it. */
export const circled = (index: number): string => CIRCLED[index] ?? String(index + 1);
