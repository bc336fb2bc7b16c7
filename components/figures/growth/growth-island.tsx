'use client';

import { type IslandProps, LiveIsland, liveEntry } from '@/components/ui/live-island';
// Styles that the late script alone would bring would come after the HTML that they style.
import './controls.module.css';
import './diagram.module.css';
import css from './growth.module.css';

const GROWTH = liveEntry<Omit<IslandProps, 'uid'>>(async () => ({
  default: (await import('./growth-figure')).GrowthFigure,
}));
/** The figure asks nothing of its page. */
const NOTHING = {};

/** The figure on the server's HTML; its script comes when it is seen or touched. */
export function GrowthIsland() {
  return <LiveIsland entry={GROWTH} own={NOTHING} className={css.island} />;
}
