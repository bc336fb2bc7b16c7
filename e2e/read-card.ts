import type { Page } from 'playwright-core';
import { MODELS } from '../lib/estimate/registry';
import { runModel } from '../lib/estimate/run-model';
import { formatIn } from '../lib/format-quantity';
import type { QuestionOf } from '../lib/quiz/question-schema';

/** The question on the page. */
export const card = (page: Page) => page.locator('form[data-question]');

export const optionTexts = (page: Page): Promise<string[]> =>
  card(page).locator('fieldset label > span:nth-of-type(2)').allInnerTexts();

/** The bank's markup is not on the page. */
export const plain = (text: string | undefined): string =>
  (text ?? '').replaceAll('**', '').replaceAll('`', '').trim();

/** Reads the drawn parameters out of the stem and lets the question's own model answer, in the asked unit. */
export async function numberOf(page: Page, question: QuestionOf<'nu'>): Promise<string> {
  const names = [...question.stem.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  const pattern = plain(question.stem)
    .split(/\{\w+\}/)
    .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('([\\d,.]+)');
  const drawn = new RegExp(`^${pattern}$`).exec((await card(page).locator('h2').innerText()).trim());
  if (!drawn) throw new Error(`the stem does not fit: ${question.id}`);
  const inputs: Record<string, number | string> = { ...question.fixed };
  for (const [index, name] of names.entries()) {
    const param = question.params[name];
    if (param) inputs[param.input] = Number((drawn[index + 1] ?? '').replaceAll(',', '')) * param.scale;
  }
  const result = runModel(MODELS[question.model], inputs);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  const value = result.value.outputs[question.output];
  if (value === undefined) throw new Error(`no output ${question.output}`);
  return formatIn(value, question.unit, 8);
}
