import { randomFrom } from '../../random';
import { fillSlots, type SlotValues } from '../fill-slots';
import { gradeNumber } from '../grade-number';
import { makePrompt } from '../make-prompt';
import type { PromptSeeds } from '../prompt';
import type { QuestionOf, TemplatedQuestion } from '../question-schema';
import { seedsOf } from '../questions.fixture';
import { wholeQuestion } from '../whole-question';
import type { Template } from './template';
import { TEMPLATES } from './template-registry';

export function templateOf(name: string): Template {
  const template = TEMPLATES[name];
  if (template === undefined) throw new Error(`no template ${name}`);
  return template;
}

const shown = (slot: string): string => `[${slot} {${slot}}]`;

/** An item that shows all that its template draws, each as `[slot value]`. */
export function itemOf(name: string): TemplatedQuestion {
  const template = templateOf(name);
  const { slots = {}, parts } = template.draw(randomFrom('slots'));
  const names = [...Object.keys(slots), ...('params' in parts ? Object.keys(parts.params) : [])];
  return {
    id: 'Q-T99-01',
    topic: 'T99',
    type: template.type,
    template: name,
    lo: 'LO-99a',
    level: 2,
    source: ['S1-01'],
    link: 'page#section',
    stem: `${names.map(shown).join(', ')}일 때 답은 무엇인가요?`,
    explain: '차례로 계산한다.',
    revision: 1,
    fx: [],
  };
}

/** Drawings that are gone through to find one; the largest template has 81. */
const MOST_SEEDS = 5000;

/** Seeds with which a template draws these values. */
export function seedsThatDraw(name: string, values: SlotValues): PromptSeeds {
  const item = itemOf(name);
  const wanted = Object.keys(values).map((slot) => fillSlots(shown(slot), values));
  for (let n = 0; n < MOST_SEEDS; n++) {
    const { stem } = makePrompt(item, seedsOf(n));
    if (wanted.every((text) => stem.includes(text))) return seedsOf(n);
  }
  throw new Error(`${name} never draws ${wanted.join(', ')}`);
}

export function drawnNumber(name: string, seeds: PromptSeeds): QuestionOf<'nu'> {
  const whole = wholeQuestion(itemOf(name), seeds);
  if (whole.type !== 'nu') throw new Error(`${name} asks for no number`);
  return whole;
}

/** A typed answer to the drawing of a numeric template that has these values; `fixed` sets what no seed is looked for. */
export function gradeTemplate(
  name: string,
  drawn: SlotValues,
  text: string,
  fixed: Readonly<Record<string, string>> = {},
) {
  const seeds = seedsThatDraw(name, drawn);
  const question = drawnNumber(name, seeds);
  const asked = { ...question, fixed: { ...question.fixed, ...fixed } };
  const graded = gradeNumber(asked, seeds, { type: 'nu', text });
  if (!graded.ok) throw new Error(graded.error);
  const { verdict, solution, remark } = graded.value;
  return { verdict, remark, diagnosis: solution.type === 'nu' ? solution.diagnosis : undefined };
}
