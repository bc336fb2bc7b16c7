import type { Content } from '../content/content';

/** What this room reads of the book. */
export type ReviewContent = Pick<Content, 'book' | 'bank'>;
