import { write } from '../db/client';
import type { Actor } from '../members/actor';
import { authorize } from '../members/authorize';
import type { Refusal } from '../members/refusal';
import type { OwnSettings } from '../quiz/protocol';
import { ok, type Result, refuse } from '../result';
import { checkSettings } from './check-settings';
import { keptSettings, shownSettings } from './own-settings';
import { refoldMember } from './refold';
import { visitorsKeepNothing } from './refusals';
import type { SettingsRequest } from './request-schemas';
import { findSettings, saveSettings } from './store';

interface Change {
  readonly actor: Actor;
  readonly settings: SettingsRequest;
}

/**
 * Keeps the settings. Another zone or retention gives every memory another due day, so the member's memories are folded
 * anew in the same write: a Memory is at all times what the reviews fold to under the settings beside it.
 */
export async function changeSettings(change: Change): Promise<Result<OwnSettings, Refusal>> {
  const { actor } = change;
  if (actor.kind === 'visitor' || !authorize(actor, 'change-settings', actor))
    return refuse(visitorsKeepNothing);
  const checked = checkSettings(change.settings);
  if (!checked.ok) return checked;
  const next = keptSettings(checked.value);
  await write(async (tx) => {
    const before = await findSettings(tx, actor.memberId);
    await saveSettings(tx, actor.memberId, next);
    const moves = before.timeZone !== next.timeZone || before.desiredRetention !== next.desiredRetention;
    if (moves) await refoldMember(tx, actor.memberId, next);
  });
  return ok({ settings: shownSettings(next), isVisitor: false });
}
