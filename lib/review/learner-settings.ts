import type { Actor } from '../members/actor';
import type { ScheduleSettings } from '../scheduler/memory';

export interface LearnerSettings extends ScheduleSettings {
  readonly newPerDay: number;
}

/** The defaults of the Member table, for somebody who has no row in it. */
const VISITOR_SETTINGS: LearnerSettings = { timeZone: 'Asia/Seoul', desiredRetention: 0.9, newPerDay: 10 };

export const settingsOf = (actor: Actor): LearnerSettings =>
  actor.kind === 'visitor' ? VISITOR_SETTINGS : actor;
