import type { ScheduleSettings } from '../scheduler/memory';
import { byQuestion } from './by-question';
import { differingFields } from './differing-fields';
import { foldReviews } from './fold';
import { eventOf } from './review-event';
import { listEvents, listMemoriesIn, saveMemory, type WriteTransaction } from './store';

/** Puts all memories of one member in place as their events fold under these settings. Returns how many were changed. */
export async function refoldMember(
  tx: WriteTransaction,
  memberId: string,
  settings: ScheduleSettings,
): Promise<number> {
  const rows = await listEvents(tx, memberId);
  const stored = new Map((await listMemoriesIn(tx, memberId)).map((row) => [row.questionId, row]));
  let changed = 0;
  for (const [questionId, events] of byQuestion(rows)) {
    const folded = foldReviews(events.map(eventOf), settings);
    const memory = stored.get(questionId);
    if (folded && memory ? differingFields(folded, memory).length === 0 : !folded && !memory) continue;
    await saveMemory(tx, { memberId, questionId }, folded);
    changed += 1;
  }
  return changed;
}
