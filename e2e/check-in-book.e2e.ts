import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { loadContent } from '../lib/content/load-content';
import { answerByKeys } from './answer-by-keys';
import { appUnderTest } from './app-under-test';
import { openPage } from './browser';

const app = appUnderTest();
const { bank } = loadContent(process.cwd());
const CHAPTER = '/notes/nosql-categories';
const SECTION = 'when-nosql';

/** Answers the one question that is open on the page and goes on. */
async function answerOpen(page: Page, wrong: boolean): Promise<string> {
  const form = page.locator('form[data-question]');
  await form.waitFor();
  const id = (await form.getAttribute('data-question')) ?? '';
  const question = bank.find(id);
  if (!question) throw new Error(`not in the bank: ${id}`);
  await answerByKeys(page, question, wrong);
  await page.locator('[data-verdict]').waitFor();
  await page.keyboard.press('Enter');
  return id;
}

it('asks in place, asks what was missed once more at the end, and shows what one remembers', async () => {
  const { page, context, complaints } = await openPage(app.browser, {
    viewport: { width: 1440, height: 900 },
  });
  await page.goto(app.server.origin + CHAPTER, { waitUntil: 'networkidle' });
  const again = page.getByRole('complementary', { name: '놓친 문항 다시 풀기' });
  expect(await again.count()).toBe(0);

  const check = page.locator(`#${SECTION} aside[data-question]`);
  const asked = (await check.getAttribute('data-question'))?.split(' ') ?? [];
  await check.getByRole('button', { name: '풀어 보기' }).press('Enter');
  const missed = await answerOpen(page, true);
  for (const id of asked.slice(1)) {
    await page.locator(`form[data-question="${id}"]`).waitFor();
    await answerOpen(page, false);
  }
  await check.getByText('다 풀었어요').waitFor();
  const bar = page.locator(`nav[data-toc] a[href="#${SECTION}"]`).first();
  await expect.poll(() => bar.innerText()).toMatch(/오늘 기억하는 정도 \d+%/);

  await page.reload({ waitUntil: 'networkidle' });
  await again.getByText('이 장에서 놓친 문항이 1개 있어요').waitFor();
  await again.getByRole('button', { name: '한 번 더 풀기' }).press('Enter');
  expect(await answerOpen(page, true)).toBe(missed);
  await again.getByText('아직 놓친 문항이 1개 있어요').waitFor();
  await again.getByRole('button', { name: '한 번 더 풀기' }).press('Enter');
  expect(await answerOpen(page, false)).toBe(missed);
  await again.getByText('놓친 문항을 모두 맞혔어요').waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});
