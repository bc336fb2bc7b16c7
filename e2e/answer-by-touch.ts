import type { Page } from 'playwright-core';
import type { Question } from '../lib/quiz/question-schema';
import { card, drawnQuestion, numberOf, optionTexts, plain } from './read-card';

/** Answers the question on the page rightly with taps (and the phone's own keyboard for text). */
export async function answerByTouch(page: Page, asked: Question): Promise<void> {
  const question = await drawnQuestion(page, asked);
  switch (question.type) {
    case 'sc':
      await tapOption(page, question.options[question.answer]);
      break;
    case 'mc':
      for (const index of question.answer) await tapOption(page, question.options[index]);
      break;
    case 'or':
      await moveSteps(page, question.steps);
      break;
    case 'ma':
      await choose(page, (left) => question.pairs.find(([text]) => plain(text) === left)?.[1]);
      break;
    case 'dg':
      await choose(page, (_, row) => question.slots[row]?.[1]);
      break;
    case 'cl':
      for (const [index, blank] of question.blanks.entries())
        await card(page)
          .locator('input[type=text]')
          .nth(index)
          .fill(blank.accept[0] ?? '');
      break;
    case 'nu':
      await card(page)
        .locator('input[type=text]')
        .fill(await numberOf(page, question));
      break;
    case 'fr':
      await card(page).locator('textarea').fill('기억나는 대로 적은 답');
      await card(page)
        .getByRole('button', { name: /채점표/ })
        .tap();
      for (const line of question.rubric) await card(page).locator('label', { hasText: line }).first().tap();
  }
  await card(page).locator('button[type=submit]').tap();
}

async function tapOption(page: Page, wanted: string | undefined): Promise<void> {
  const position = (await optionTexts(page)).findIndex((text) => text.trim() === plain(wanted));
  await card(page).locator('fieldset label').nth(position).tap();
}

async function moveSteps(page: Page, wanted: readonly string[]): Promise<void> {
  const rows = card(page).locator('li:has([data-step])');
  for (const [target, text] of wanted.entries()) {
    const texts = (await rows.locator('[data-step]').allInnerTexts()).map((step) =>
      step.replace(/^\d+\s*/, '').trim(),
    );
    for (let at = texts.indexOf(plain(text)); at > target; at--) await rows.nth(at).getByLabel('위로').tap();
  }
}

async function choose(page: Page, rightOf: (left: string, row: number) => string | undefined): Promise<void> {
  const rows = card(page).locator('li:has(select)');
  for (let row = 0; row < (await rows.count()); row++) {
    const left = (await rows.nth(row).locator('[data-left]').innerText()).trim();
    const options = await rows.nth(row).locator('option').allInnerTexts();
    const wanted = plain(rightOf(left, row));
    const label = options.find((text) => text.replace(/^\d+\.\s*/, '') === wanted);
    await rows
      .nth(row)
      .locator('select')
      .selectOption({ label: label ?? wanted });
  }
}
