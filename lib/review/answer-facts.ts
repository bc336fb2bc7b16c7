import { isConfidence } from '../quiz/confidence';
import type { QuestionType } from '../quiz/question-schema';
import { QUESTION_TYPES } from '../quiz/question-types';
import type { ScheduleSettings } from '../scheduler/memory';
import { type AnswerFact, answerFact } from '../stats/answer-fact';
import type { AnswerEvent, FoldStep } from './fold';
import type { EventRow } from './store';

/** An answer with the columns that statistics look at. */
export type CountedAnswer = AnswerEvent &
  Pick<EventRow, 'verdict' | 'confidence' | 'durationMs' | 'response'>;

/** What the answers of one question say to the statistics. The kind is that of the response: questions may change or go. */
export const answerFacts = (
  steps: readonly FoldStep<CountedAnswer>[],
  settings: ScheduleSettings,
): AnswerFact[] => steps.flatMap((step) => factOf(step, settings));

function factOf(step: FoldStep<CountedAnswer>, settings: ScheduleSettings): AnswerFact[] {
  const { at, rating, verdict, durationMs, response, confidence } = step.answer;
  const kind = kindOf(response);
  if (kind === undefined) return [];
  const { before, moves } = step;
  return [
    answerFact(
      {
        kind,
        at,
        before,
        moves,
        isRight: verdict === 'right',
        isKept: rating !== 'again',
        durationMs: durationMs ?? 0,
        confidence: isConfidence(confidence) ? confidence : null,
      },
      settings,
    ),
  ];
}

/** The kind of question that a kept response is to; undefined for one that is none of ours. */
export function kindOf(response: string | null): QuestionType | undefined {
  const parsed: unknown = JSON.parse(response ?? 'null');
  const named = typeof parsed === 'object' && parsed !== null && 'type' in parsed ? parsed.type : undefined;
  return QUESTION_TYPES.find((type) => type === named);
}
