import type { CDPSession, Locator, Page } from 'playwright-core';
import type { Question } from '../lib/quiz/question-schema';
import { card, drawnQuestion, plain } from './read-card';

/** The finger waits here for the page to scroll along. */
const EDGE_PX = 30;
const LONGEST_WAIT_MS = 4000;

interface Point {
  readonly x: number;
  readonly y: number;
}

async function middleOf(what: Locator): Promise<Point> {
  const box = await what.boundingBox();
  if (!box) throw new Error('not to be seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** One finger, as the browser itself makes it known: touches that it may scroll with, and pointer events. */
async function dragByTouch(page: Page, from: Locator, to: Locator): Promise<void> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: Point) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
  // Clear of the bars above and below, which would take the touch.
  await from.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const start = await middleOf(from);
  await touch('touchStart', start);
  await touch('touchMove', { x: start.x, y: start.y - 10 });
  const height = page.viewportSize()?.height ?? 0;
  const isInSight = ({ y }: Point) => y > 80 && y < height - 120;
  // Measured before the rows of an order make room: where the goal was is what counts.
  let goal = await middleOf(to);
  const deadline = Date.now() + LONGEST_WAIT_MS;
  while (!isInSight(goal)) {
    if (Date.now() > deadline) throw new Error('the page did not scroll along');
    await touch('touchMove', { x: goal.x, y: goal.y <= 80 ? EDGE_PX : height - EDGE_PX });
    await page.waitForTimeout(50);
    if (!isInSight(await middleOf(to))) continue;
    // Away from the edge the page stands still, and can be measured.
    await touch('touchMove', { x: goal.x, y: height / 2 });
    await page.waitForTimeout(100);
    goal = await middleOf(to);
  }
  await touch('touchMove', goal);
  await touch('touchEnd');
  await cdp.detach();
}

/** Answers a question to be ordered, matched or labelled rightly, with one finger that drags; then sends it. */
export async function answerByDragging(page: Page, asked: Question): Promise<void> {
  const question = await drawnQuestion(page, asked);
  const field = card(page);
  if (question.type === 'or') await dragSteps(page, question.steps);
  const labels = await field.locator('[data-label] > span:last-child').allInnerTexts();
  const labelOf = (text: string | undefined) =>
    field.locator(`[data-label="${labels.findIndex((label) => label.trim() === plain(text))}"]`);
  if (question.type === 'ma')
    for (const [left, right] of question.pairs) {
      const row = field.locator('li[data-place]', { has: page.getByText(plain(left), { exact: true }) });
      await dragByTouch(page, labelOf(right), row);
    }
  if (question.type === 'dg')
    for (const [place, [, label]] of question.slots.entries())
      await dragByTouch(page, labelOf(label), field.locator(`button[data-place="${place}"]`));
  // Not by a tap: Chromium makes no click of one that follows a drag faster than any finger.
  await field.locator('button[type=submit]').click();
}

/** Each step to its place from the top, by the grip: the words themselves scroll the page. */
async function dragSteps(page: Page, wanted: readonly string[]): Promise<void> {
  const rows = card(page).locator('li:has([data-step])');
  for (const [target, text] of wanted.entries()) {
    const texts = (await rows.locator('[data-step]').allInnerTexts()).map((step) =>
      step.replace(/^\d+\s*/, '').trim(),
    );
    const from = texts.indexOf(plain(text));
    if (from !== target) await dragByTouch(page, rows.nth(from).locator('[data-grip]'), rows.nth(target));
  }
}
