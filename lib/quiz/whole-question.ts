import { randomFrom } from '../random';
import { fillSlots, type SlotValues } from './fill-slots';
import type { PromptSeeds } from './prompt';
import type { Question, TemplatedQuestion, WholeQuestion } from './question-schema';
import type { Template } from './templates/template';
import { TEMPLATES } from './templates/template-registry';

/** The template that an item names. `question-problems` keeps an item out that names none or one of another kind. */
function templateOf({ id, type, template: name }: TemplatedQuestion): Template {
  const template = TEMPLATES[name];
  if (template?.type !== type) throw new RangeError(`${id}: ${name} is no template of the kind ${type}`);
  return template;
}

function wordsOf({ template: _, ...own }: TemplatedQuestion, slots: SlotValues = {}) {
  return { ...own, stem: fillSlots(own.stem, slots), explain: fillSlots(own.explain, slots) };
}

/** The question as it is asked with these seeds: an item without a template as it is, another with its template's drawing. */
export function wholeQuestion(question: Question, seeds: PromptSeeds): WholeQuestion {
  if (!('template' in question)) return question;
  const template = templateOf(question);
  const random = randomFrom(`${seeds.draw}/template`);
  switch (template.type) {
    case 'sc': {
      const { slots, parts } = template.draw(random);
      return { ...wordsOf(question, slots), type: 'sc', ...parts };
    }
    case 'or': {
      const { slots, parts } = template.draw(random);
      return { ...wordsOf(question, slots), type: 'or', ...parts };
    }
    case 'ma': {
      const { slots, parts } = template.draw(random);
      return { ...wordsOf(question, slots), type: 'ma', ...parts };
    }
    case 'nu': {
      const { slots, parts } = template.draw(random);
      return { ...wordsOf(question, slots), type: 'nu', ...parts };
    }
  }
}
