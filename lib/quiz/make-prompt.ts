import { drawParameters } from './draw-parameters';
import { fillSlots } from './fill-slots';
import {
  arranged,
  labelOrder,
  labelsOf,
  leftOrder,
  optionOrder,
  rightOrder,
  rightsOf,
  stepOrder,
} from './layout';
import type { Prompt, PromptSeeds } from './prompt';
import type { Question, QuestionOf } from './question-schema';
import { wholeQuestion } from './whole-question';

const matchLists = (question: QuestionOf<'ma'>, seeds: PromptSeeds) => ({
  lefts: arranged(question.pairs, leftOrder(question, seeds)).map(([left]) => left),
  rights: arranged(rightsOf(question), rightOrder(question, seeds)),
});

const labelLists = (question: QuestionOf<'dg'>, seeds: PromptSeeds) => ({
  slots: question.slots.map(([slot]) => slot),
  labels: arranged(labelsOf(question), labelOrder(question, seeds)),
});

/** What the browser is asked with. Every key is named here, so that nothing of the answer slips through a spread. */
export function makePrompt(asked: Question, seeds: PromptSeeds): Prompt {
  const question = wholeQuestion(asked, seeds);
  const { id: questionId, topic, level, stem } = question;
  const base = { questionId, topic, level, stem };
  switch (question.type) {
    case 'sc':
      return { ...base, type: 'sc', options: arranged(question.options, optionOrder(question, seeds)) };
    case 'mc':
      return { ...base, type: 'mc', options: arranged(question.options, optionOrder(question, seeds)) };
    case 'or':
      return { ...base, type: 'or', steps: arranged(question.steps, stepOrder(question, seeds)) };
    case 'ma':
      return { ...base, type: 'ma', ...matchLists(question, seeds) };
    case 'cl':
      return { ...base, type: 'cl', blankCount: question.blanks.length };
    case 'nu':
      return {
        ...base,
        type: 'nu',
        stem: fillSlots(stem, drawParameters(question, seeds)),
        unit: question.unit,
      };
    case 'fr':
      return { ...base, type: 'fr' };
    case 'dg':
      return { ...base, type: 'dg', figure: question.figure, ...labelLists(question, seeds) };
  }
}
