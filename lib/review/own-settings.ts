import type { Actor } from '../members/actor';
import type { OwnSettings, Settings } from '../quiz/protocol';
import { readWeek, writeWeek } from '../scheduler/week-loads';
import { type LearnerSettings, settingsOf } from './learner-settings';

/** The settings as the page has them. */
export const shownSettings = ({
  weekLoads,
  newPerDay,
  reviewsPerDay,
  desiredRetention,
  timeZone,
}: LearnerSettings): Settings => ({
  newPerDay,
  reviewsPerDay,
  desiredRetention,
  timeZone,
  week: readWeek(weekLoads),
});

/** As the member's row keeps them. */
export const keptSettings = ({ week, ...settings }: Settings): LearnerSettings => ({
  ...settings,
  weekLoads: writeWeek(week),
});

export const findSettingsOf = (actor: Actor): OwnSettings => ({
  settings: shownSettings(settingsOf(actor)),
  isVisitor: actor.kind === 'visitor',
});
