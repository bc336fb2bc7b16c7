import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../lib/content/load-content';
import type { ReviewQueue } from '../lib/quiz/protocol';
import type { Question, QuestionType } from '../lib/quiz/question-schema';
import { answerByKeys } from './answer-by-keys';
import { answerByTouch } from './answer-by-touch';
import { appUnderTest } from './app-under-test';
import { openPage } from './browser';

const { bank } = loadContent(process.cwd());
const KINDS: readonly QuestionType[] = ['sc', 'mc', 'or', 'ma', 'cl', 'nu', 'fr', 'dg'];
const ONE_OF_EACH = KINDS.map((kind) => {
  const question = bank.all.find(({ type }) => type === kind);
  if (!question) throw new Error(`the bank has no ${kind}`);
  return question;
});

/** Lets the page be asked just this; everything else, prompts and answers included, is the server's own. */
async function askOnly(page: Page, question: Question): Promise<void> {
  const queue: ReviewQueue = {
    items: [{ questionId: question.id, status: 'new' }],
    answeredToday: 0,
    rightToday: 0,
    nextDueAt: null,
    limits: {
      new: { usual: 10, today: 10, used: 0, held: 0 },
      due: { usual: 100, today: 100, used: 0, held: 0 },
    },
    marked: { leeches: 0, suspended: 0, buried: 0, flagged: 0 },
  };
  await page.route('**/api/review/queue', (route) => route.fulfill({ json: queue }));
}

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
