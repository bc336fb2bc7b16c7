import type { LearnedMemory } from '../scheduler/card';
import type { ScheduleSettings } from '../scheduler/memory';
import type { AnswerFact } from '../stats/answer-fact';
import { type TallyRow, tallyOf } from '../stats/tally';
import { answerFacts } from './answer-facts';
import { byQuestion } from './by-question';
import { foldSteps, memoryAfter } from './fold';
import { eventOf } from './review-event';
import type { EventRow } from './store';

export interface FoldedQuestion {
  /** Null where every answer was undone. */
  readonly memory: LearnedMemory | null;
  readonly facts: readonly AnswerFact[];
}

/** What follows from all events of one question. */
export function foldQuestion(history: readonly EventRow[], settings: ScheduleSettings): FoldedQuestion {
  const steps = foldSteps(history.map(eventOf), settings);
  return { memory: memoryAfter(steps), facts: answerFacts(steps, settings) };
}

interface FoldedMember {
  /** By question; null where every answer was undone. */
  readonly memories: ReadonlyMap<string, LearnedMemory | null>;
  readonly tallies: readonly TallyRow[];
}

/** Everything that follows from a member's events, which are in the order of `seq`. */
export function foldMember(rows: readonly EventRow[], settings: ScheduleSettings): FoldedMember {
  const memories = new Map<string, LearnedMemory | null>();
  const facts: AnswerFact[] = [];
  for (const [questionId, history] of byQuestion(rows)) {
    const folded = foldQuestion(history, settings);
    memories.set(questionId, folded.memory);
    facts.push(...folded.facts);
  }
  return { memories, tallies: tallyOf(facts) };
}
