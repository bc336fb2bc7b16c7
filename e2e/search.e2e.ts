import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { appUnderTest } from './app-under-test';
import { openPage } from './browser';

const app = appUnderTest();

async function openSearch(page: Page, keys: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.keyboard.press(keys);
  await page.getByRole('dialog', { name: '찾기' }).waitFor();
}
const options = (page: Page) => page.getByRole('option');

describe('the search', () => {
  it('opens by keys, finds a section by its initial consonants, and goes there, with keys only', async () => {
    const { page, context, complaints } = await openPage(app.browser);
    const indexes: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/search-index/')) indexes.push(request.url());
    });
    await page.goto(`${app.server.origin}/notes`);
    await openSearch(page, '/');
    await page.keyboard.type('ㅈㅅㄷ');
    await options(page).first().waitFor();
    expect(await options(page).first().innerText()).toContain('재샤딩');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/notes/database-sharding#resharding');
    await openSearch(page, 'Control+k');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(indexes).toHaveLength(1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('brings nothing of itself before it is opened, and marks what was looked for', async () => {
    const { page, context } = await openPage(app.browser, { viewport: { width: 390, height: 844 } });
    const urls: string[] = [];
    page.on('request', (request) => urls.push(request.url()));
    await page.goto(`${app.server.origin}/glossary`, { waitUntil: 'networkidle' });
    expect(urls.filter((url) => url.includes('/search-index/'))).toEqual([]);
    await page.getByRole('button', { name: '찾기' }).click();
    await page.getByRole('dialog', { name: '찾기' }).waitFor();
    await page.keyboard.type('sharding');
    await options(page).first().waitFor();
    expect(await page.locator('[role="option"] mark').count()).toBeGreaterThan(0);
    const { violations } = await new AxeBuilder({ page })
      .include('dialog')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await context.close();
  });

  it('says when nothing is found, and when the index cannot be had, and tries again', async () => {
    const { page, context } = await openPage(app.browser);
    let broken = true;
    await page.route('**/search-index/**', (route) => (broken ? route.abort() : route.continue()));
    await page.goto(`${app.server.origin}/lab`);
    await openSearch(page, '/');
    await page.getByText('책의 색인을 받지 못했어요').waitFor();
    broken = false;
    await page.getByRole('button', { name: '다시 받기' }).click();
    await page.getByRole('combobox').fill('김치찌개');
    await page.getByText('‘김치찌개’는 찾지 못했어요').waitFor();
    await page.getByRole('combobox').fill('규모 추정기');
    await page.getByRole('option', { name: /^계산기 규모 추정기/ }).click();
    await page.waitForURL('**/lab/capacity-estimator');
    await context.close();
  });

  it('answers the same over HTTP, and refuses what is no query', async () => {
    const reply = await fetch(`${app.server.origin}/api/search?q=${encodeURIComponent('샤딩')}`);
    const { results } = await reply.json();
    expect(results[0]).toMatchObject({
      kind: 'section',
      href: expect.stringContaining('/notes/database-sharding#'),
    });
    expect(results[0].excerpt).not.toBe('');
    expect((await (await fetch(`${app.server.origin}/api/search?q=`)).json()).results).toEqual([]);
    for (const query of ['', `q=${'가'.repeat(300)}`])
      expect((await fetch(`${app.server.origin}/api/search?${query}`)).status).toBe(422);
  });
});

describe('the book for machines', () => {
  it.each([
    ['/notes/capacity-estimation.md', 'text/markdown', '3,472 QPS'],
    ['/rss.xml', 'application/rss+xml', '<item>'],
    ['/sitemap.xml', 'application/xml', '/notes/database-sharding</loc>'],
    ['/llms.txt', 'text/plain', '/notes/database-sharding.md'],
    ['/robots.txt', 'text/plain', 'sitemap.xml'],
  ])('%s', async (path, type, text) => {
    const reply = await fetch(app.server.origin + path);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toContain(type);
    expect(await reply.text()).toContain(text);
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
