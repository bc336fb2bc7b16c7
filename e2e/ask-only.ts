import type { Page } from 'playwright-core';
import type { ReviewQueue } from '../lib/quiz/protocol';
import type { Question } from '../lib/quiz/question-schema';

/** Lets the page be asked just these; everything else, prompts and answers included, is the server's own. */
export async function askOnly(page: Page, ...questions: readonly Question[]): Promise<void> {
  const queue: ReviewQueue = {
    items: questions.map(({ id }) => ({ questionId: id, status: 'new' })),
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
