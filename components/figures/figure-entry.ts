import type { ReactNode } from 'react';

/** What a figure file exports beside its drawing. */
export interface FigureEntry {
  /** The SVG, in the page's colours and with a text alternative of its own. */
  readonly Drawing: () => ReactNode;
  readonly title: string;
  readonly caption: string;
  /** The group's own picture is lost and this one is drawn from the context. */
  readonly inferred?: true;
  /** It brings its own sheet and margins, as a figure with controls does. */
  readonly ownSheet?: true;
}
