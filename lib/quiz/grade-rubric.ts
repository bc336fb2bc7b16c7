import { ok, type Result, refuse } from '../result';
import { distinctPositionRefusal } from './position-refusal';
import type { Verdict } from './protocol';
import type { QuestionOf } from './question-schema';
import { REFUSALS } from './refusals';
import type { ResponseOf } from './response-schema';
import type { Score } from './score';

const RIGHT_SHARE = 0.8;
const ALMOST_SHARE = 0.5;

function verdictOf(metCount: number, lineCount: number): Verdict {
  if (metCount >= RIGHT_SHARE * lineCount) return 'right';
  return metCount >= ALMOST_SHARE * lineCount ? 'almost' : 'wrong';
}

/** Learners grade their own text against the rubric; `parts` tells for each line whether it is met. */
export function gradeRubric(question: QuestionOf<'fr'>, response: ResponseOf<'fr'>): Result<Score, string> {
  if (response.text.trim() === '') return refuse(REFUSALS.noText);
  const { rubric, sample } = question;
  const refusal = distinctPositionRefusal(response.met, rubric.length);
  if (refusal !== undefined) return refuse(refusal);
  return ok({
    verdict: verdictOf(response.met.length, rubric.length),
    solution: { type: 'fr', rubric, sample },
    remark: `채점표 ${rubric.length}개 가운데 ${response.met.length}개를 담았어요.`,
    parts: rubric.map((_, line) => response.met.includes(line)),
  });
}
