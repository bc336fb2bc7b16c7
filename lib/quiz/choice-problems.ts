import { duplicateProblems } from './duplicate-problems';
import type { Problem } from './problem';
import type { QuestionOf } from './question-schema';

/** Catch-all options break when options are shuffled and give themselves away. */
const CATCH_ALL =
  /(모두|전부|다) (맞다|옳다|정답|해당|아니다|틀리다)|^(정답|답|해당하는 것)(이|은)? ?(없음|없다)|^위의? |(어느|아무) 것도 아/;

const LENGTH_RATIO = 1.6;
const LENGTH_LEAD = 8;

const optionProblems = (options: readonly string[]): Problem[] => [
  ...duplicateProblems(options, (index) => ['options', index]),
  ...options.flatMap((option, index) =>
    CATCH_ALL.test(option) ? [{ message: `catch-all option: ${option}`, path: ['options', index] }] : [],
  ),
];

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
}

/** A right option that is much longer than the others can be picked without reading. */
function lengthProblems({ options, answer }: QuestionOf<'sc'>): Problem[] {
  const length = options[answer]?.length ?? 0;
  const others = median(options.flatMap((option, index) => (index === answer ? [] : [option.length])));
  const stands = length > LENGTH_RATIO * others && length - others >= LENGTH_LEAD;
  const message = `the right option has ${length} characters, the others about ${others}`;
  return stands ? [{ message, path: ['options', answer] }] : [];
}

export const singleChoiceProblems = (question: QuestionOf<'sc'>): Problem[] => [
  ...optionProblems(question.options),
  ...(question.answer < question.options.length
    ? lengthProblems(question)
    : [{ message: `no option ${question.answer}`, path: ['answer'] }]),
];

export function multipleChoiceProblems({ options, answer }: QuestionOf<'mc'>): Problem[] {
  const indexProblems = answer.flatMap((option, index) => {
    const path = ['answer', index];
    if (option >= options.length) return [{ message: `no option ${option}`, path }];
    return answer.indexOf(option) < index ? [{ message: `option ${option} is listed twice`, path }] : [];
  });
  const allRight = new Set(answer).size >= options.length;
  return [
    ...optionProblems(options),
    ...indexProblems,
    ...(allRight ? [{ message: 'every option is right: at least one must be wrong', path: ['answer'] }] : []),
  ];
}
