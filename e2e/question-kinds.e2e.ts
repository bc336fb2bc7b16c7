import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../lib/content/load-content';
import type { QuestionType } from '../lib/quiz/question-schema';
import { answerByDragging } from './answer-by-dragging';
import { answerByKeys } from './answer-by-keys';
import { answerByTouch } from './answer-by-touch';
import { appUnderTest } from './app-under-test';
import { askOnly } from './ask-only';
import { openPage } from './browser';

const { bank } = loadContent(process.cwd());
const KINDS: readonly QuestionType[] = ['sc', 'mc', 'or', 'ma', 'cl', 'nu', 'fr', 'dg'];
const ONE_OF_EACH = KINDS.map((kind) => {
  const question = bank.all.find(({ type }) => type === kind);
  if (!question) throw new Error(`the bank has no ${kind}`);
  return question;
});

const app = appUnderTest();

async function verdictOf(page: Page): Promise<string | null> {
  const panel = page.locator('[data-verdict]');
  await panel.waitFor();
  return panel.getAttribute('data-verdict');
}

describe.each(ONE_OF_EACH.map((question) => [question.type, question] as const))(
  'a question of the kind %s',
  (_, question) => {
    it.each([
      ['right', false],
      ['wrong', true],
    ] as const)('is answered %s with keys only', async (wanted, wrong) => {
      const { page, context, complaints } = await openPage(app.browser, {
        viewport: { width: 1280, height: 900 },
      });
      await askOnly(page, question);
      await page.goto(`${app.server.origin}/review`);
      await page.locator('form[data-question]').waitFor();
      await answerByKeys(page, question, wrong);
      expect(await verdictOf(page)).toBe(wanted);
      expect(complaints).toEqual([]);
      await context.close();
    });

    it('is answered by touch on a narrow screen', async () => {
      const { page, context, complaints } = await openPage(app.browser, {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      await askOnly(page, question);
      await page.goto(`${app.server.origin}/review`);
      await page.locator('form[data-question]').waitFor();
      await answerByTouch(page, question);
      expect(await verdictOf(page)).toBe('right');
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.locator('[data-verdict] button[data-proposed="true"]').tap();
      await page.getByText('오늘 복습을 마쳤어요').waitFor();
      expect(complaints).toEqual([]);
      await context.close();
    });
  },
);

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const DRAGGED = ONE_OF_EACH.filter(({ type }) => type === 'or' || type === 'ma' || type === 'dg');

describe.each(DRAGGED.map((question) => [question.type, question] as const))(
  'a question of the kind %s',
  (_, question) => {
    it('is answered by a finger that drags, on a narrow screen', async () => {
      const { page, context, complaints } = await openPage(app.browser, PHONE);
      await askOnly(page, question);
      await page.goto(`${app.server.origin}/review`);
      await page.locator('form[data-question]').waitFor();
      await answerByDragging(page, question);
      expect(await verdictOf(page)).toBe('right');
      expect(complaints).toEqual([]);
      await context.close();
    });
  },
);
