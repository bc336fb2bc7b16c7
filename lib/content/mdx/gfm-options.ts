import type { Options } from 'remark-gfm';

/** One tilde is a range in Korean prose (3~4배), so only two strike a text through. */
export const GFM_OPTIONS: Options = { singleTilde: false };
