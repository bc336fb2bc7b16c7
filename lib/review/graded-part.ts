import { calculatorHref } from '../quiz/calculator-href';
import type { PromptSeeds } from '../quiz/prompt';
import type { AnswerReceipt, Feedback } from '../quiz/protocol';
import type { Question } from '../quiz/question-schema';
import type { ReviewContent } from './review-content';
import { sectionLink } from './section-link';

interface Graded {
  readonly question: Question;
  readonly seeds: PromptSeeds;
  readonly feedback: Feedback;
  readonly content: ReviewContent;
}

/** What every graded answer is told, whether it is kept or not. */
export function gradedPart({
  question,
  seeds,
  feedback,
  content,
}: Graded): Pick<AnswerReceipt, 'questionId' | 'feedback' | 'section' | 'calculatorHref'> {
  const calculator = calculatorHref(question, seeds);
  return {
    questionId: question.id,
    feedback,
    section: sectionLink(content.book, question.link),
    ...(calculator === undefined ? {} : { calculatorHref: calculator }),
  };
}
