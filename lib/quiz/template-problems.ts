import { randomFrom } from '../random';
import { slotNames } from './fill-slots';
import type { Problem } from './problem';
import type { PromptSeeds } from './prompt';
import type { TemplatedQuestion, WholeQuestion } from './question-schema';
import { TEMPLATES } from './templates/template-registry';
import { wholeQuestion } from './whole-question';

/** Drawings that are looked at: enough to meet each value of a set of seven or so. */
const DRAWINGS = 40;

const seedsOf = (n: number): PromptSeeds => ({ draw: `drawing ${n}`, layout: `drawing ${n}` });

/** A slot that is drawn and not shown keeps back what the answer depends on. */
function unshownSlots({ stem, template: name }: TemplatedQuestion): Problem[] {
  const { slots = {} } = TEMPLATES[name]?.draw(randomFrom('slots')) ?? {};
  const shown = slotNames(stem);
  return Object.keys(slots)
    .filter((slot) => !shown.includes(slot))
    .map((slot) => ({ message: `the stem does not show {${slot}}`, path: ['stem'] }));
}

/** What is wrong with an item that names a template, found in its drawings by the rules of its kind. */
export function templateProblems(
  question: TemplatedQuestion,
  problemsOf: (whole: WholeQuestion) => Problem[],
): Problem[] {
  const template = TEMPLATES[question.template];
  if (template === undefined) return [{ message: `${question.template} is no template`, path: ['template'] }];
  if (template.type !== question.type)
    return [{ message: `${question.template} is of the kind ${template.type}`, path: ['type'] }];
  const drawn = Array.from({ length: DRAWINGS }, (_, n) => problemsOf(wholeQuestion(question, seedsOf(n))));
  const byMessage = new Map(drawn.flat().map((problem) => [problem.message, problem]));
  // The parts of a drawing stand in no line of the file.
  const problems = [...byMessage.values()].map(({ message, path }) => ({
    message,
    path: path[0] === 'stem' || path[0] === 'explain' ? path : ['template'],
  }));
  return [...unshownSlots(question), ...problems];
}
