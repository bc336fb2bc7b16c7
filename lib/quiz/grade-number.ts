import { formatIn } from '../format-quantity';
import { parseIn } from '../parse-quantity';
import { ok, type Result } from '../result';
import { findUnit } from '../units';
import { diagnoseNumber } from './diagnose-number';
import type { PromptSeeds } from './prompt';
import type { QuestionOf } from './question-schema';
import type { ResponseOf } from './response-schema';
import type { Score } from './score';
import { solveNumber } from './solve-number';
import { describeTolerance, isWithin, parseTolerance, type Tolerance } from './tolerance';
import { unitSlips } from './unit-slips';

/** With a wide tolerance every answer would be some slip away from the value. */
const SLIP_TOLERANCE: Tolerance = { kind: 'rel', share: 0.15 };

/** What a double holds for certain. */
const MOST_DIGITS = 15;

interface Judgement {
  readonly verdict: 'right' | 'almost' | 'wrong';
  readonly remark?: string;
}

/** Both numbers are in the asked unit. */
function judge(answer: number, value: number, tolerance: Tolerance, unit: string): Judgement {
  if (isWithin(answer, value, tolerance)) return { verdict: 'right' };
  const slipTolerance = tolerance.kind === 'oom' ? SLIP_TOLERANCE : tolerance;
  const slip = unitSlips(unit).find(({ ratio }) => isWithin(answer / ratio, value, slipTolerance));
  if (slip) return { verdict: 'almost', remark: slip.says };
  if (isWithin(answer, value, tolerance, 2))
    return {
      verdict: 'almost',
      remark: `허용 오차를 조금 벗어났어요. ${describeTolerance(tolerance, unit)}`,
    };
  return { verdict: 'wrong' };
}

/** The value as text in the asked unit, with as many digits as the tolerance asks for. */
function asText(value: number, factor: number, tolerance: Tolerance, unit: string): string {
  const isFaithful = (text: string) => {
    const read = parseIn(text, unit);
    return read.ok && isWithin(read.value / factor, value / factor, tolerance);
  };
  for (const significant of [undefined, 6]) {
    const text = formatIn(value, unit, significant);
    if (isFaithful(text)) return text;
  }
  return formatIn(value, unit, MOST_DIGITS);
}

/** A typed number, with or without a unit of the asked dimension, beside what the calculator's own model gives. */
export function gradeNumber(
  question: QuestionOf<'nu'>,
  seeds: PromptSeeds,
  response: ResponseOf<'nu'>,
): Result<Score, string> {
  const { unit, output } = question;
  const read = parseIn(response.text, unit);
  if (!read.ok) return read;
  const solved = solveNumber(question, seeds);
  const factor = findUnit(unit)?.factor ?? 1;
  const tolerance = parseTolerance(question.tolerance);
  const value = solved.value / factor;
  const { verdict, remark } = judge(read.value / factor, value, tolerance, unit);
  const diagnosis = verdict === 'right' ? undefined : diagnoseNumber(read.value, solved, output);
  return ok({
    verdict,
    solution: {
      type: 'nu',
      value,
      text: asText(solved.value, factor, tolerance, unit),
      tolerance: describeTolerance(tolerance, unit),
      steps: solved.steps,
      ...(diagnosis !== undefined && { diagnosis }),
    },
    ...(remark !== undefined && { remark }),
  });
}
