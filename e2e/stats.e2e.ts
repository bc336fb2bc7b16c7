import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../lib/content/load-content';
import { answerByKeys } from './answer-by-keys';
import { appUnderTest } from './app-under-test';
import { openPage, type WatchedPage } from './browser';

const { bank } = loadContent(process.cwd());
const app = appUnderTest();
const PHONE = { viewport: { width: 390, height: 844 } } as const;

/** Answers the first questions that are asked, with keys. */
async function answerSome(page: Page, count: number): Promise<void> {
  await page.goto(`${app.server.origin}/review`);
  for (let done = 0; done < count; done++) {
    const card = page.locator('form[data-question]');
    await card.waitFor();
    const question = bank.find((await card.getAttribute('data-question')) ?? '');
    if (!question) throw new Error('not in the bank');
    await answerByKeys(page, question);
    await page.locator('[data-verdict]').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-verdict]').waitFor({ state: 'detached' });
  }
}

/** Walks with Tab until that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (text.startsWith(name)) return;
  }
  throw new Error(`no ${name} within 60 stops`);
}

/** What the page tells of the day and the year, with every table open; the figures without the pictures. */
async function figuresOf(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return page.locator('dd, main tbody tr').allInnerTexts();
}

async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`),
    ...(overflow > 0 ? [`scrolls ${overflow} px sideways`] : []),
  ];
}

describe('the statistics', () => {
  let guest: WatchedPage;
  let figures: string[] = [];
  let file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

  it('are made for each request under a policy of its own, and kept by no cache', async () => {
    const policies = [];
    for (const path of ['/stats', '/stats', '/settings/data']) {
      const reply = await fetch(app.server.origin + path);
      expect(reply.status).toBe(200);
      expect(reply.headers.get('cache-control')).toContain('private');
      expect(reply.headers.get('cache-control')).toContain('no-store');
      policies.push(reply.headers.get('content-security-policy') ?? '');
      expect(await reply.text()).not.toMatch(/<[^>]+ style="/);
    }
    for (const policy of policies) {
      expect(policy).toMatch(/script-src 'self' ('sha256-[^']+' )+'nonce-[^']+';/);
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
    }
    expect(new Set(policies).size).toBe(3);
  });

  it('invite a visitor and make nothing up', async () => {
    guest = await openPage(app.browser, { ...PHONE, colorScheme: 'light', acceptDownloads: true });
    await guest.page.goto(`${app.server.origin}/stats`);
    await guest.page.getByText('아직 기록이 없어요').waitFor();
    expect(await guest.page.locator('main svg').count()).toBe(0);
    expect(await guest.context.cookies()).toEqual([]);
  });

  it('show a guest who has answered the numbers of today, reached and opened by keyboard', async () => {
    const { page } = guest;
    await answerSome(page, 3);
    await tabTo(page, '나');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/stats');
    await page.getByRole('heading', { name: '책에서 기억하는 만큼' }).waitFor();
    const today = page.locator('section', { has: page.locator('#today') });
    expect(await today.locator('dd').allInnerTexts()).toEqual([
      '3번',
      '100% (3/3)',
      expect.stringMatching(/^\d+(초|분)$/),
      '3개',
      '–',
      '1일',
    ]);
    await tabTo(page, '표로 보기');
    await page.keyboard.press('Enter');
    const table = page.locator('section', { has: page.locator('#book') }).locator('table');
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(14);
    expect(await page.getByText('확신을 말하고 답한 것이 아직 없어요').count()).toBe(1);
    figures = await figuresOf(page);
    expect(figures.length).toBeGreaterThan(100);
    expect(await findFaults(page)).toEqual([]);
  });

  it('are whole in the other theme too', async () => {
    await guest.page.emulateMedia({ colorScheme: 'dark' });
    expect(await findFaults(guest.page)).toEqual([]);
  });

  it('go along as a file, and a table that spreadsheets read', async () => {
    const { page } = guest;
    await tabTo(page, '내 자료');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/settings/data');
    expect(await findFaults(page)).toEqual([]);
    const waiting = page.waitForEvent('download');
    await tabTo(page, '모두 내려받기');
    await page.keyboard.press('Enter');
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/^doesaegim-\d{4}-\d\d-\d\d\.json$/);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    file = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.concat(chunks) };
    expect(JSON.parse(file.buffer.toString()).reviews).toHaveLength(3);
    const csv = await page.request.get(`${app.server.origin}/api/me/csv`);
    const bytes = await csv.body();
    expect(csv.headers()['content-disposition']).toContain('.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString().trim().split('\r\n')).toHaveLength(4);
  });

  it('are the same in another browser, once the file was looked at and brought in', async () => {
    const other = await openPage(app.browser, { ...PHONE, colorScheme: 'dark' });
    const { page } = other;
    await page.goto(`${app.server.origin}/settings/data`);
    const choose = (chosen: typeof file) => page.locator('input[type=file]').setInputFiles(chosen);
    await choose({ ...file, buffer: file.buffer.subarray(0, -40) });
    await page.getByText('JSON으로 읽을 수 없는 파일이에요').waitFor();
    await choose(file);
    await page.getByText('새로 더하는 기록 3건').waitFor();
    expect(await other.context.cookies()).toEqual([]);
    await tabTo(page, '가져오기');
    await page.keyboard.press('Enter');
    await page.getByText('가져왔어요').waitFor();
    await tabTo(page, '통계에서 보기');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '책에서 기억하는 만큼' }).waitFor();
    expect(await figuresOf(page)).toEqual(figures);
    expect(other.complaints).toEqual([]);
    expect(guest.complaints).toEqual([]);
  });

  it('answer a visitor who asks for a file with a sentence', async () => {
    const reply = await fetch(`${app.server.origin}/api/me/export`);
    expect(reply.status).toBe(401);
    expect((await reply.json()).error.message).toMatch(/요\.$/);
  });
});
