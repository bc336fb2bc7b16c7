import type { LearnedMemory } from '../scheduler/card';
import type { ScheduleSettings } from '../scheduler/memory';
import { byQuestion } from './by-question';
import { differingFields } from './differing-fields';
import { foldReviews } from './fold';
import { eventOf } from './review-event';
import {
  listEvents,
  listHistory,
  listMemoriesIn,
  listQuestionsSince,
  saveMemory,
  type WriteTransaction,
} from './store';

/** All memories of a member as their events fold under other settings, up to one event. */
export interface Refolded {
  readonly memories: ReadonlyMap<string, LearnedMemory | null>;
  readonly lastSeq: number;
}

const breathe = () => new Promise((resolve) => setImmediate(resolve));

/**
 * Folds outside of the write gate, a question at a time, for it takes seconds over a history of years and everybody would
 * wait.
 */
export async function refoldMember(memberId: string, settings: ScheduleSettings): Promise<Refolded> {
  const rows = await listEvents(memberId);
  const memories = new Map<string, LearnedMemory | null>();
  for (const [questionId, events] of byQuestion(rows)) {
    memories.set(questionId, foldReviews(events.map(eventOf), settings));
    await breathe();
  }
  return { memories, lastSeq: rows.at(-1)?.seq ?? 0 };
}

/** Puts them in place; a question that was answered meanwhile is folded with what came. */
export async function saveRefolded(
  tx: WriteTransaction,
  memberId: string,
  settings: ScheduleSettings,
  { memories, lastSeq }: Refolded,
): Promise<void> {
  const stored = new Map((await listMemoriesIn(tx, memberId)).map((row) => [row.questionId, row]));
  const late = new Set(await listQuestionsSince(tx, memberId, lastSeq));
  for (const questionId of new Set([...memories.keys(), ...late])) {
    const folded = late.has(questionId)
      ? foldReviews((await listHistory(tx, memberId, questionId)).map(eventOf), settings)
      : (memories.get(questionId) ?? null);
    const memory = stored.get(questionId);
    if (folded && memory ? differingFields(folded, memory).length === 0 : !folded && !memory) continue;
    await saveMemory(tx, { memberId, questionId }, folded);
  }
}
