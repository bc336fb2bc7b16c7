import type { CardMarkChange } from './mark-store';

/** What a learner may do with a question besides answering it. */
export const CARD_DEEDS = ['suspend', 'resume', 'flag', 'unflag', 'bury', 'unbury', 'put-back'] as const;
export type CardDeed = (typeof CARD_DEEDS)[number];

interface Moment {
  readonly now: Date;
  /** The study day. */
  readonly today: number;
  readonly lapses: number;
}

/** What each of them changes in the row; doing one twice is doing it once. */
export const CHANGES: Readonly<Record<CardDeed, (moment: Moment) => CardMarkChange>> = {
  suspend: ({ now }) => ({ suspendedAt: now }),
  resume: () => ({ suspendedAt: null }),
  flag: ({ now }) => ({ flaggedAt: now }),
  unflag: () => ({ flaggedAt: null }),
  bury: ({ today }) => ({ buriedOnDay: today }),
  unbury: () => ({ buriedOnDay: null }),
  'put-back': ({ lapses }) => ({ putBackLapses: lapses }),
};
