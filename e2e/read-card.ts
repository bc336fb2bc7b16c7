import type { Page } from 'playwright-core';
import { MODELS } from '../lib/estimate/registry';
import { runModel } from '../lib/estimate/run-model';
import { formatIn } from '../lib/format-quantity';
import { makePrompt } from '../lib/quiz/make-prompt';
import type { Question, QuestionOf, WholeQuestion } from '../lib/quiz/question-schema';
import { wholeQuestion } from '../lib/quiz/whole-question';
import { toBase } from '../lib/units';

/** The question on the page. */
export const card = (page: Page) => page.locator('form[data-question]');

export const optionTexts = (page: Page): Promise<string[]> =>
  card(page).locator('fieldset label > span:nth-of-type(2)').allInnerTexts();

/** The bank's markup is not on the page. */
export const plain = (text: string | undefined): string =>
  (text ?? '').replaceAll('**', '').replaceAll('`', '').trim();

/** All that a Prompt shows of what is drawn. */
function shownTexts(question: Question, draw: string): string[] {
  const prompt = makePrompt(question, { draw, layout: draw });
  if (prompt.type === 'sc') return [prompt.stem, ...prompt.options];
  if (prompt.type === 'or') return [prompt.stem, ...prompt.steps];
  if (prompt.type === 'ma') return [prompt.stem, ...prompt.lefts, ...prompt.rights];
  if (prompt.type !== 'nu') return [];
  const whole = wholeQuestion(question, { draw, layout: draw });
  return whole.stem.split(/\{[^}]+\}/);
}

const SLOT = /\{(\w+)(?:\|[^}]*)?\}/g;
const MOST_DRAWINGS = 20_000;

/** The question as it was drawn for the card: the template's drawing that shows the same texts. */
export async function drawnQuestion(page: Page, question: Question): Promise<WholeQuestion> {
  const onCard = (await card(page).innerText()) + (await card(page).locator('option').allInnerTexts()).join();
  for (let n = 0; n < MOST_DRAWINGS; n++) {
    const draw = `drawing ${n}`;
    if (shownTexts(question, draw).every((text) => onCard.includes(plain(text))))
      return wholeQuestion(question, { draw, layout: draw });
  }
  throw new Error(`no drawing of ${question.id} is on the page`);
}

/** Reads the drawn parameters out of the stem and lets the question's own model answer, in the asked unit. */
export async function numberOf(page: Page, question: QuestionOf<'nu'>): Promise<string> {
  const names = [...question.stem.matchAll(SLOT)].map((match) => match[1] ?? '');
  const pattern = plain(question.stem)
    .split(/\{\w+(?:\|[^}]*)?\}/)
    .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('([\\d,.]+)(?:[가-힣]{1,2})?');
  const drawn = new RegExp(`^${pattern}$`).exec((await card(page).locator('h2').innerText()).trim());
  if (!drawn) throw new Error(`the stem does not fit: ${question.id}`);
  const inputs: Record<string, number | string> = { ...question.fixed };
  for (const [index, name] of names.entries()) {
    const param = question.params[name];
    if (param) inputs[param.input] = Number((drawn[index + 1] ?? '').replaceAll(',', '')) * param.scale;
  }
  const result = runModel(MODELS[question.model], inputs);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  const model = MODELS[question.model];
  const spec = model.outputs.find(({ key }) => key === question.output);
  const value = result.value.outputs[question.output];
  if (spec === undefined || value === undefined) throw new Error(`no output ${question.output}`);
  return formatIn(toBase(value, spec.unit), question.unit, 8);
}
