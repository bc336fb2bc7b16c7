import type { Actor } from '../members/actor';
import type { DayLimits } from '../scheduler/card';
import type { ScheduleSettings } from '../scheduler/memory';

export interface LearnerSettings extends ScheduleSettings, DayLimits {
  /** A letter a weekday: `readWeek`. */
  readonly weekLoads: string;
}

/** The defaults of the Member table, for somebody who has no row in it. */
const VISITOR_SETTINGS: LearnerSettings = {
  timeZone: 'Asia/Seoul',
  desiredRetention: 0.9,
  newPerDay: 10,
  reviewsPerDay: 100,
  weekLoads: 'nnnnnnn',
};

export const settingsOf = (actor: Actor): LearnerSettings =>
  actor.kind === 'visitor' ? VISITOR_SETTINGS : actor;
