import { describe, expect, it } from 'vitest';
import { appUnderTest } from './app-under-test';
import { openPage } from './browser';
import { readShifts, watchShifts } from './calculator-sheet';

const app = appUnderTest();
const CHAPTER = '/notes/capacity-estimation';

describe('reading a chapter', () => {
  it('marks where one is, remembers it, leads back to it, and counts it as read', async () => {
    const { page, context, complaints } = await openPage(app.browser, {
      viewport: { width: 1440, height: 900 },
    });
    await page.goto(`${app.server.origin}${CHAPTER}#storage`, { waitUntil: 'networkidle' });
    const here = page.locator('nav[data-toc] a[aria-current="true"]');
    await expect.poll(() => here.allInnerTexts()).toEqual(['저장소 요구량']);
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('doesaegim.reading')), { timeout: 9000 })
      .toContain('storage');
    await watchShifts(page);
    await page.goto(`${app.server.origin}${CHAPTER}`, { waitUntil: 'networkidle' });
    const back = page.getByRole('link', { name: '읽던 곳 이어 읽기: 저장소 요구량' });
    await back.click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#storage');
    expect(await back.count()).toBe(0);
    expect(await readShifts(page)).toBeLessThan(0.001);
    await page.goto(`${app.server.origin}/notes`);
    await page.getByText(/1\/9절 읽음/).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('copies the address of a section', async () => {
    const { page, context } = await openPage(app.browser, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(app.server.origin + CHAPTER, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: '‘저장소 요구량’ 절의 주소' }).click();
    await page.getByText('이 절의 주소를 복사했어요').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${app.server.origin}${CHAPTER}#storage`,
    );
    await context.close();
  });

  it('reads well where nothing may be stored', async () => {
    const { page, context, complaints } = await openPage(app.browser);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('off', 'SecurityError');
        },
      });
    });
    await page.goto(`${app.server.origin}${CHAPTER}#qps`, { waitUntil: 'networkidle' });
    await expect.poll(() => page.locator('nav[data-toc] a[aria-current="true"]').count()).toBe(1);
    await page.goto(`${app.server.origin}/notes`, { waitUntil: 'networkidle' });
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('the margin of a wide screen', () => {
  it('shows references beside their paragraph, and who leads to a section', async () => {
    const { page, context } = await openPage(app.browser, { viewport: { width: 1440, height: 900 } });
    await page.goto(`${app.server.origin}/notes/nosql-categories`);
    const note = page.locator('[data-margin] [aria-hidden="true"]').first();
    expect(await note.isVisible()).toBe(true);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await note.isVisible()).toBe(false);
    expect(await page.getByText('이 절을 가리키는 곳').count()).toBeGreaterThan(0);
    await context.close();
  });
});
