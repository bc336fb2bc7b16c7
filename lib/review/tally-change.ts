import type { ScheduleSettings } from '../scheduler/memory';
import { type TallyRow, tallyOf } from '../stats/tally';
import { answerFacts, type CountedAnswer } from './answer-facts';
import { type FoldStep, foldSteps, type ReviewEvent } from './fold';

type Event = Exclude<ReviewEvent, { kind: 'answer' }> | CountedAnswer;

/**
 * What the last event of a question changes in its member's statistics. `steps` are those of all events. An answer only adds
 * itself; a rating or an undo may change every answer that came after the one it speaks of.
 */
export function tallyChange(
  events: readonly Event[],
  steps: readonly FoldStep<CountedAnswer>[],
  settings: ScheduleSettings,
): TallyRow[] {
  if (events.at(-1)?.kind === 'answer') return tallyOf(answerFacts(steps.slice(-1), settings));
  const before = foldSteps<CountedAnswer>(events.slice(0, -1), settings);
  return tallyOf(answerFacts(steps, settings), answerFacts(before, settings));
}
