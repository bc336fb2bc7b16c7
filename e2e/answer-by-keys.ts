import type { Page } from 'playwright-core';
import type { Question, QuestionOf } from '../lib/quiz/question-schema';
import { card, drawnQuestion, numberOf, optionTexts, plain } from './read-card';

/** Answers the question on the page as a learner who knows (or, with `wrong`, misses) it: with keys only. */
export async function answerByKeys(page: Page, asked: Question, wrong = false): Promise<void> {
  const question = await drawnQuestion(page, asked);
  switch (question.type) {
    case 'sc':
      await pressDigitOf(
        page,
        await optionTexts(page),
        question.options[wrong ? (question.answer + 1) % 3 : question.answer],
      );
      break;
    case 'mc': {
      const texts = await optionTexts(page);
      const chosen = wrong ? question.answer.slice(1) : question.answer;
      for (const index of chosen.length > 0 ? chosen : [0])
        await pressDigitOf(page, texts, question.options[index]);
      break;
    }
    case 'or':
      await orderSteps(page, wrong ? [...question.steps].reverse() : question.steps);
      break;
    case 'ma':
      await chooseRights(page, new Map(question.pairs), wrong);
      break;
    case 'dg':
      await chooseLabels(page, question, wrong);
      break;
    case 'cl':
      for (const [index, blank] of question.blanks.entries()) {
        if (index > 0) await page.keyboard.press('Tab');
        await page.keyboard.type(wrong ? '모르겠다' : (blank.accept[0] ?? ''));
      }
      break;
    case 'nu':
      await page.keyboard.type(wrong ? '1' : await numberOf(page, question));
      break;
    case 'fr':
      await page.keyboard.type('기억나는 대로 적은 답');
      await page.keyboard.press('Control+Enter');
      await page.locator('form[data-question] fieldset').waitFor();
      for (const line of question.rubric.keys()) if (!wrong) await page.keyboard.press(String(line + 1));
  }
  await page.keyboard.press('Enter');
}

async function pressDigitOf(page: Page, texts: readonly string[], wanted: string | undefined): Promise<void> {
  const position = texts.findIndex((text) => text.trim() === plain(wanted));
  if (position < 0) throw new Error(`not on the page: ${wanted}`);
  await page.keyboard.press(String(position + 1));
}

/** Takes each step up with Space, moves it with the arrows and lays it down. */
async function orderSteps(page: Page, wanted: readonly string[]): Promise<void> {
  const steps = card(page).locator('[data-step]');
  for (const [target, text] of wanted.entries()) {
    const texts = (await steps.allInnerTexts()).map((step) => step.replace(/^\d+\s*/, '').trim());
    const from = texts.indexOf(plain(text));
    await steps.nth(from).focus();
    await page.keyboard.press('Space');
    for (let index = from; index > target; index--) {
      await page.keyboard.press('ArrowUp');
      await page.waitForFunction((at) => document.activeElement?.textContent?.startsWith(String(at)), index);
    }
    await page.keyboard.press('Space');
  }
}

/** Focuses each row's list in turn and presses the digit of its right. */
async function chooseRights(page: Page, rights: ReadonlyMap<string, string>, wrong: boolean): Promise<void> {
  const rows = card(page).locator('li:has(select)');
  for (let row = 0; row < (await rows.count()); row++) {
    const left = (await rows.nth(row).locator('[data-left]').innerText()).trim();
    const wanted = [...rights].find(([text]) => plain(text) === left)?.[1];
    await chooseInRow(page, row, plain(wanted), wrong);
  }
}

async function chooseInRow(page: Page, row: number, wanted: string, wrong: boolean): Promise<void> {
  const select = card(page).locator('select').nth(row);
  const options = (await select.locator('option').allInnerTexts())
    .slice(1)
    .map((text) => text.replace(/^\d+\.\s*/, ''));
  const position = options.indexOf(wanted);
  await select.focus();
  await page.keyboard.press(String((wrong ? (position + 1) % options.length : position) + 1));
}

async function chooseLabels(page: Page, question: QuestionOf<'dg'>, wrong: boolean): Promise<void> {
  for (const [row, [, label]] of question.slots.entries()) await chooseInRow(page, row, plain(label), wrong);
}
