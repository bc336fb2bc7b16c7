import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../lib/content/load-content';
import type { AnswerReceipt, ReviewQueue } from '../lib/quiz/protocol';
import { answerByKeys } from './answer-by-keys';
import { appUnderTest } from './app-under-test';
import { openPage, type WatchedPage } from './browser';

const { bank } = loadContent(process.cwd());

/** The main job of the app, as one new visitor does it on one evening. */
describe('a new visitor', () => {
  const app = appUnderTest();
  let visitor: WatchedPage;
  let lastAnswer: { body: string; receipt: AnswerReceipt } | undefined;
  const missed: string[] = [];

  const queue = async (): Promise<ReviewQueue> =>
    (await visitor.page.request.get(`${app.server.origin}/api/review/queue`)).json();

  beforeAll(async () => {
    visitor = await openPage(app.browser, { viewport: { width: 1280, height: 900 } });
    visitor.page.on('response', async (reply) => {
      const request = reply.request();
      if (!reply.url().endsWith('/api/answers') || !reply.ok()) return;
      lastAnswer = { body: request.postData() ?? '', receipt: await reply.json() };
    });
  });

  it('reads a chapter that was made at build time, without being given a cookie', async () => {
    const reply = await visitor.page.goto(`${app.server.origin}/notes/capacity-estimation`);
    expect(reply?.headers()['x-nextjs-prerender']).toContain('1');
    expect(await visitor.page.locator('h1').innerText()).toContain('추정');
    expect(await visitor.page.locator('[data-source~="S2-13"]').count()).toBe(1);
    expect(await visitor.context.cookies()).toEqual([]);
  });

  it('changes the daily users of C01 and reads the new QPS and its working', async () => {
    const calculator = visitor.page.locator('[data-calculator="C01"]').first();
    await calculator.scrollIntoViewIfNeeded();
    expect(await calculator.innerText()).toContain('3,472');
    const users = calculator.getByLabel(/MAU|월간/).first();
    await users.fill('6억');
    await users.press('Enter');
    await visitor.page.waitForFunction(
      () => document.querySelector('[data-calculator="C01"]')?.textContent?.includes('6,944') === true,
    );
    expect(await calculator.innerText()).toContain('6,944');
    await visitor.page.waitForFunction(() => location.search.includes('c01.mau'));
  });

  it("answers the day's ten questions with keys only, one of them wrong", { timeout: 240_000 }, async () => {
    const { page } = visitor;
    await page.goto(`${app.server.origin}/review`);
    const before = await queue();
    expect(before.items).toHaveLength(10);
    for (let done = 0; done < before.items.length; done++) {
      const card = page.locator('form[data-question]');
      await card.waitFor();
      const id = (await card.getAttribute('data-question')) ?? '';
      const question = bank.find(id);
      if (!question) throw new Error(`not in the bank: ${id}`);
      const fail = missed.length === 0 && question.type === 'sc';
      if (fail) missed.push(id);
      await answerByKeys(page, question, fail);
      const panel = page.locator('[data-verdict]');
      await panel.waitFor();
      expect(await panel.getAttribute('data-verdict'), id).toBe(fail ? 'wrong' : 'right');
      if (fail) expect(await panel.innerText()).toContain('1일 뒤');
      else expect(await panel.locator('button', { hasText: /일 뒤/ }).count()).toBeGreaterThan(1);
      await page.keyboard.press('Enter');
      await panel.waitFor({ state: 'detached' });
    }
    expect(missed).toHaveLength(1);
  });

  it('is asked the missed one again and then told what was learned and when to come back', async () => {
    const { page } = visitor;
    const card = page.locator('form[data-question]');
    await card.waitFor();
    expect(await card.getAttribute('data-question')).toBe(missed[0]);
    const question = bank.find(missed[0] ?? '');
    if (!question) throw new Error('not in the bank');
    await answerByKeys(page, question);
    expect(await page.locator('[data-verdict]').getAttribute('data-verdict')).toBe('right');
    await page.keyboard.press('Enter');
    await page.getByText('오늘 복습을 마쳤어요').waitFor();
    await page.getByText('에 다시 와 주세요').waitFor();
    expect(await page.locator('main').innerText()).toMatch(/\d+월 \d+일 \(.\)에 다시 와 주세요/);
  });

  it('finds the memory after a reload and a restart of the server', async () => {
    expect(await app.server.stop()).toBe(0);
    await app.server.start();
    await visitor.page.reload();
    await visitor.page.getByText('오늘 볼 문항이 없어요').waitFor();
    const after = await queue();
    expect(after).toMatchObject({ items: [], answeredToday: 11, rightToday: 10 });
    expect(after.nextDueAt).not.toBeNull();
  });

  it('counts the same answer sent twice once, and refuses the same id with another body', async () => {
    if (!lastAnswer) throw new Error('no answer was seen');
    const post = (data: unknown) =>
      visitor.page.request.post(`${app.server.origin}/api/answers`, {
        data,
        headers: { Origin: app.server.origin },
      });
    const body = JSON.parse(lastAnswer.body);
    const again = await post(body);
    expect(again.status()).toBe(200);
    expect(await again.json()).toEqual(lastAnswer.receipt);
    expect((await post({ ...body, durationMs: body.durationMs + 1 })).status()).toBe(409);
    expect((await queue()).answeredToday).toBe(11);
  });

  it('heard no complaint from the browser on the way', () => expect(visitor.complaints).toEqual([]));
});
