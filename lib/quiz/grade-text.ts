import { withJosa } from '../korean';
import { ok, type Result, refuse } from '../result';
import { itemAt } from './item-at';
import { type AnswerMatch, matchAnswer } from './match-answer';
import { normalizeAnswer } from './normalize-answer';
import type { Verdict } from './protocol';
import type { QuestionOf } from './question-schema';
import { REFUSALS } from './refusals';
import type { ResponseOf } from './response-schema';
import type { Score } from './score';
import { spellingDifference } from './spelling-difference';

function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('wrong')) return 'wrong';
  return verdicts.includes('almost') ? 'almost' : 'right';
}

const slipRemark = (text: string, answer: string): string =>
  `${withJosa(`‘${text.trim()}’`, '이라/라')}고 쓰셨어요. 정답은 ${withJosa(`‘${answer}’`, '이에요/예요')}.`;

const layoutRemark = (text: string, answer: string): string =>
  `${withJosa(`‘${text.trim()}’`, '을/를')} 한/영을 바꾸지 않고 친 ${withJosa(`‘${answer}’`, '으로/로')} 읽었어요.`;

function remarkOn(match: AnswerMatch, text: string): readonly string[] {
  if (match.verdict === 'almost') return [slipRemark(text, match.answer)];
  return match.verdict === 'right' && match.retyped !== undefined
    ? [layoutRemark(text, match.retyped.trim())]
    : [];
}

/** The worst blank decides. An almost right blank counts as not right in `parts`, and the remark shows the slip. */
export function gradeText(question: QuestionOf<'cl'>, response: ResponseOf<'cl'>): Result<Score, string> {
  const { blanks } = question;
  const { texts } = response;
  if (texts.length > blanks.length) return refuse(REFUSALS.outOfRange);
  if (texts.filter((text) => normalizeAnswer(text) !== '').length < blanks.length)
    return refuse(REFUSALS.unfinishedBlanks);

  const matches = blanks.map(({ accept }, index) => {
    const others = blanks.flatMap((other, place) => (place === index ? [] : other.accept));
    return matchAnswer(itemAt(texts, index), accept, others);
  });
  const remarks = matches.flatMap((match, index) => remarkOn(match, itemAt(texts, index)));
  const slips = matches.flatMap((match, blank) =>
    match.verdict === 'almost'
      ? [{ blank, ...spellingDifference(itemAt(texts, blank), match.answer, match.length) }]
      : [],
  );
  return ok({
    verdict: worst(matches.map(({ verdict }) => verdict)),
    solution: {
      type: 'cl',
      texts: blanks.map(({ accept }) => itemAt(accept, 0)),
      ...(slips.length > 0 && { slips }),
    },
    ...(remarks.length > 0 && { remark: remarks.join(' ') }),
    parts: matches.map(({ verdict }) => verdict === 'right'),
  });
}
