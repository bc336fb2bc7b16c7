import { blankProblems } from './blank-problems';
import { multipleChoiceProblems, singleChoiceProblems } from './choice-problems';
import { duplicateProblems } from './duplicate-problems';
import { labelProblems, matchProblems } from './match-problems';
import { numberProblems } from './number-problems';
import { orderProblems } from './order-problems';
import type { Problem } from './problem';
import type { Question, WholeQuestion } from './question-schema';
import { templateProblems } from './template-problems';
import { wordingProblems } from './wording-problems';

function kindProblems(question: WholeQuestion): Problem[] {
  switch (question.type) {
    case 'sc':
      return singleChoiceProblems(question);
    case 'mc':
      return multipleChoiceProblems(question);
    case 'or':
      return orderProblems(question);
    case 'ma':
      return matchProblems(question);
    case 'cl':
      return blankProblems(question);
    case 'nu':
      return numberProblems(question);
    case 'fr':
      return duplicateProblems(question.rubric, (line) => ['rubric', line]);
    case 'dg':
      return labelProblems(question);
  }
}

/** Every writing rule that a machine can check, for one item that the schema has let through. */
export const questionProblems = (question: Question): Problem[] => [
  ...wordingProblems(question),
  ...('template' in question ? templateProblems(question, kindProblems) : kindProblems(question)),
];
