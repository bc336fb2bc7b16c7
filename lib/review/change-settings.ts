import { write } from '../db/client';
import type { Actor } from '../members/actor';
import { authorize } from '../members/authorize';
import type { Refusal } from '../members/refusal';
import type { OwnSettings } from '../quiz/protocol';
import { ok, type Result, refuse } from '../result';
import type { ScheduleSettings } from '../scheduler/memory';
import { checkSettings } from './check-settings';
import { keptSettings, shownSettings } from './own-settings';
import { refoldMember, saveRefolded } from './refold';
import { settingsChanged, visitorsKeepNothing } from './refusals';
import type { SettingsRequest } from './request-schemas';
import { findSettings, saveSettings } from './store';

/** Another zone or retention gives memories another due day. */
const movesDays = (before: ScheduleSettings, next: ScheduleSettings): boolean =>
  before.timeZone !== next.timeZone || before.desiredRetention !== next.desiredRetention;

interface Change {
  readonly actor: Actor;
  readonly settings: SettingsRequest;
}

/**
 * Keeps the settings. Another zone or retention gives every memory another due day, so the member's memories are folded
 * anew in the same write: a Memory is at all times what the reviews fold to under the settings beside it, and so is a Tally.
 */
export async function changeSettings(change: Change): Promise<Result<OwnSettings, Refusal>> {
  const { actor } = change;
  if (actor.kind === 'visitor' || !authorize(actor, 'change-settings', actor))
    return refuse(visitorsKeepNothing);
  const checked = checkSettings(change.settings);
  if (!checked.ok) return checked;
  const next = keptSettings(checked.value);
  const { memberId } = actor;
  const refolded = movesDays(actor, next) ? await refoldMember(memberId, next) : undefined;
  const isKept = await write(async (tx) => {
    const before = await findSettings(tx, memberId);
    // Another tab has changed them since this request knew who asks.
    if (!refolded && movesDays(before, next)) return false;
    await saveSettings(tx, memberId, next);
    const withTallies = before.timeZone !== next.timeZone;
    if (refolded) await saveRefolded(tx, memberId, refolded, { withTallies });
    return true;
  });
  if (!isKept) return refuse(settingsChanged);
  return ok({ settings: shownSettings(next), isVisitor: false });
}
