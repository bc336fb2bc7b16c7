import type { ReactNode } from 'react';
import type { FigureId } from '@/lib/content/figure-ids';

export interface FigureEntry {
  /** The SVG, in the page's colours and with a text alternative of its own. */
  readonly Drawing: () => ReactNode;
  readonly title: string;
  readonly caption: string;
  /** The group's own picture is lost and this one is drawn from the context. */
  readonly inferred?: true;
}

/** One entry for each id of `lib/content/figure-ids.ts`. */
export const FIGURES: Partial<Record<FigureId, FigureEntry>> = {};
