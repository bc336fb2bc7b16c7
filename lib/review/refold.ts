import type { ScheduleSettings } from '../scheduler/memory';
import type { AnswerFact } from '../stats/answer-fact';
import { type TallyRow, tallyOf } from '../stats/tally';
import { byQuestion } from './by-question';
import { differingFields } from './differing-fields';
import { type FoldedQuestion, foldQuestion } from './fold-member';
import {
  listEvents,
  listHistory,
  listMemoriesIn,
  listQuestionsSince,
  saveMemory,
  type WriteTransaction,
} from './store';
import { addTallies, replaceTallies } from './tally-store';

/** Everything of a member as their events fold under other settings, up to one event. */
interface Refolded {
  readonly settings: ScheduleSettings;
  readonly questions: ReadonlyMap<string, FoldedQuestion>;
  readonly tallies: readonly TallyRow[];
  readonly lastSeq: number;
}

const breathe = () => new Promise((resolve) => setImmediate(resolve));

/**
 * Folds outside of the write gate, a question at a time, for it takes seconds over a history of years and everybody would
 * wait.
 */
export async function refoldMember(memberId: string, settings: ScheduleSettings): Promise<Refolded> {
  const rows = await listEvents(memberId);
  const questions = new Map<string, FoldedQuestion>();
  for (const [questionId, events] of byQuestion(rows)) {
    questions.set(questionId, foldQuestion(events, settings));
    await breathe();
  }
  const tallies = tallyOf([...questions.values()].flatMap(({ facts }) => facts));
  return { settings, questions, tallies, lastSeq: rows.at(-1)?.seq ?? 0 };
}

interface Saved {
  /** Study days turn over elsewhere in another zone. Desired retention changes no tally. */
  readonly withTallies: boolean;
}

/** Puts the memories in place, and the tallies where they change; a question that was answered meanwhile is folded with what came. */
export async function saveRefolded(
  tx: WriteTransaction,
  memberId: string,
  { settings, questions, tallies, lastSeq }: Refolded,
  { withTallies }: Saved,
): Promise<void> {
  const stored = new Map((await listMemoriesIn(tx, memberId)).map((row) => [row.questionId, row]));
  const late = new Map<string, FoldedQuestion>();
  for (const questionId of await listQuestionsSince(tx, memberId, lastSeq))
    late.set(questionId, foldQuestion(await listHistory(tx, memberId, questionId), settings));
  for (const [questionId, { memory: folded }] of new Map([...questions, ...late])) {
    const memory = stored.get(questionId);
    if (folded && memory ? differingFields(folded, memory).length === 0 : !folded && !memory) continue;
    await saveMemory(tx, { memberId, questionId }, folded);
  }
  if (!withTallies) return;
  await replaceTallies(tx, memberId, tallies);
  const factsOf = (found: ReadonlyMap<string, FoldedQuestion>): AnswerFact[] =>
    [...late.keys()].flatMap((questionId) => found.get(questionId)?.facts ?? []);
  await addTallies(tx, memberId, tallyOf(factsOf(late), factsOf(questions)));
}
