import type { ScheduleSettings } from '../scheduler/memory';
import type { LearnedMemory } from '../scheduler/queue';
import type { AnswerFact } from '../stats/answer-fact';
import { type TallyRow, tallyOf } from '../stats/tally';
import { answerFacts } from './answer-facts';
import { foldSteps, memoryAfter } from './fold';
import { eventOf } from './review-event';
import type { EventRow } from './store';

interface FoldedMember {
  /** By question; null where every answer was undone. */
  readonly memories: ReadonlyMap<string, LearnedMemory | null>;
  readonly tallies: readonly TallyRow[];
}

/** Everything that follows from a member's events, which are in the order of `seq`. */
export function foldMember(rows: readonly EventRow[], settings: ScheduleSettings): FoldedMember {
  const memories = new Map<string, LearnedMemory | null>();
  const facts: AnswerFact[] = [];
  for (const [questionId, history] of groupByQuestion(rows)) {
    const steps = foldSteps(history.map(eventOf), settings);
    memories.set(questionId, memoryAfter(steps));
    facts.push(...answerFacts(steps, settings));
  }
  return { memories, tallies: tallyOf(facts) };
}

function groupByQuestion<R extends EventRow>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(row.questionId);
    if (group) group.push(row);
    else groups.set(row.questionId, [row]);
  }
  return groups;
}
