import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { appUnderTest } from './app-under-test';
import { openPage } from './browser';
import { readFigures, sheetOn, typeInto } from './calculator-sheet';

/** Two calculators on one page, and what a page owes a reader whose scripts are late. */

const CHAPTER = '/notes/capacity-estimation';
const LAB = '/lab/capacity-estimator';
/** A label that only the calculator's own script holds. */
const OWN_WORDS = { C01: '캐시로 쓸 수 있는 비율', C02: '하루 최대 ÷ 최소' };

const app = appUnderTest();

/** The calculators whose own scripts have come so far. */
function watchScripts(page: Page): () => Promise<string[]> {
  const texts: Promise<string>[] = [];
  page.on('response', (reply) => {
    if (reply.request().resourceType() === 'script') texts.push(reply.text());
  });
  return async () => {
    const code = (await Promise.all(texts)).join('\n');
    return Object.entries(OWN_WORDS).flatMap(([id, words]) => (code.includes(words) ? [id] : []));
  };
}

const outputOf = (page: Page, id: 'C01' | 'C02', key: string) => async () =>
  (await readFigures(sheetOn(page, id))).outputs[key];

describe('a calculator in a chapter', () => {
  it('brings its script when the reader comes to it, and no other', async () => {
    const { page, context } = await openPage(app.browser, { viewport: { width: 390, height: 844 } });
    const arrived = watchScripts(page);
    await page.goto(app.server.origin + CHAPTER, { waitUntil: 'networkidle' });
    expect(await arrived()).toEqual([]);
    for (const [id, soFar] of [
      ['C02', ['C02']],
      ['C01', ['C01', 'C02']],
    ] as const) {
      await sheetOn(page, id).evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
      await expect.poll(arrived).toEqual(soFar);
    }
    await context.close();
  });

  it('shares the address with the other one and resets alone', async () => {
    const { page, context, complaints } = await openPage(app.browser);
    await page.goto(app.server.origin + CHAPTER);
    await typeInto(sheetOn(page, 'C01'), '월간 사용자(MAU)', '150M');
    await typeInto(sheetOn(page, 'C02'), '평균 QPS', '100');
    await expect.poll(outputOf(page, 'C01', 'writeQps')).toBe('1,736 QPS');
    await expect.poll(outputOf(page, 'C02', 'peakQps')).toBe('234.8 QPS');
    await expect.poll(() => new URL(page.url()).search).toBe('?c01.mau=1.5e8&c02.avg=100');
    await sheetOn(page, 'C01').getByRole('button', { name: '초기화' }).click();
    await expect.poll(outputOf(page, 'C01', 'writeQps')).toBe('3,472 QPS');
    await expect.poll(() => new URL(page.url()).search).toBe('?c02.avg=100');
    expect(await outputOf(page, 'C02', 'peakQps')()).toBe('234.8 QPS');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('keeps its numbers when the reader follows a link and comes back', async () => {
    const { page, context } = await openPage(app.browser);
    await page.goto(app.server.origin + CHAPTER);
    await typeInto(sheetOn(page, 'C02'), '평균 QPS', '100');
    await expect.poll(() => new URL(page.url()).search).toBe('?c02.avg=100');
    await page.getByRole('link', { name: '계산기', exact: true }).first().click();
    await page.waitForURL('**/lab');
    await page.goBack();
    await page.waitForURL('**/notes/*?c02.avg=100');
    await expect.poll(outputOf(page, 'C02', 'peakQps')).toBe('234.8 QPS');
    await context.close();
  });

  it('opens on its own page with the same numbers', async () => {
    const { page, context } = await openPage(app.browser);
    await page.goto(app.server.origin + CHAPTER);
    await typeInto(sheetOn(page, 'C01'), '월간 사용자(MAU)', '6억');
    await expect.poll(outputOf(page, 'C01', 'writeQps')).toBe('6,944 QPS');
    await sheetOn(page, 'C01').getByRole('link', { name: '크게 보기' }).click();
    await page.waitForURL(`**${LAB}?c01.mau=6e8`);
    await expect.poll(outputOf(page, 'C01', 'writeQps')).toBe('6,944 QPS');
    await context.close();
  });
});

describe('an address that was written wrong', () => {
  it('gives the good values their due and the others their defaults', async () => {
    const { page, context, complaints } = await openPage(app.browser);
    await page.goto(
      `${app.server.origin}${LAB}?c01.mau=6e8&c01.years=abc&c01.replicas=1e308&c01.none=1&c01.spare=`,
    );
    await expect.poll(outputOf(page, 'C01', 'writeQps')).toBe('6,944 QPS');
    expect(await outputOf(page, 'C01', 'storageTotalBytes')()).toBe('109.7 PB');
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('a calculator whose script is late', () => {
  it('takes what was typed and chosen before', async () => {
    const { page, context, complaints } = await openPage(app.browser);
    let arrive = () => {};
    const late = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(app.server.origin + LAB, { waitUntil: 'commit' });
    await sheetOn(page, 'C01').getByRole('textbox', { name: '월간 사용자(MAU)' }).fill('3천만');
    arrive();
    await expect.poll(outputOf(page, 'C01', 'writeQps')).toBe('347.2 QPS');
    await expect.poll(() => new URL(page.url()).search).toBe('?c01.mau=3e7');
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('taking a calculation along', () => {
  it('copies the working as text, and a link that opens the same numbers', async () => {
    const { page, context } = await openPage(app.browser, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.goto(app.server.origin + LAB);
    const sheet = sheetOn(page, 'C01');
    await typeInto(sheet, '월간 사용자(MAU)', '6억');
    await expect.poll(outputOf(page, 'C01', 'writeQps')).toBe('6,944 QPS');
    await sheet.getByRole('button', { name: '글로 복사' }).click();
    await expect.poll(copied).toContain('[규모 추정기]');
    expect((await copied()).split('\n')).toEqual(
      expect.arrayContaining([
        '- 월간 사용자(MAU): 6억 명',
        '4. 평균 쓰기 QPS = 하루 쓰기 ÷ 86,400초 = 6억 건/일 ÷ 86,400초 = 6,944 QPS',
      ]),
    );
    await sheet.getByRole('button', { name: '링크 복사' }).click();
    const link = `${app.server.origin}${LAB}?c01.mau=6e8`;
    await expect.poll(copied).toBe(link);
    await context.close();
    const other = await openPage(app.browser);
    await other.page.goto(link);
    await expect.poll(outputOf(other.page, 'C01', 'writeQps')).toBe('6,944 QPS');
    await other.context.close();
  });

  it('prints the figures, the chart and the working without its buttons', async () => {
    const { page, context } = await openPage(app.browser);
    await page.goto(app.server.origin + LAB);
    await page.emulateMedia({ media: 'print' });
    const sheet = sheetOn(page, 'C01');
    expect(await sheet.locator('[data-output="writeQps"]').isVisible()).toBe(true);
    expect(await sheet.locator('svg[role="img"]').first().isVisible()).toBe(true);
    expect(await sheet.locator('details ol').last().isVisible()).toBe(true);
    expect(await sheet.getByRole('button', { name: '초기화' }).isVisible()).toBe(false);
    expect(await sheet.getByRole('slider').first().isVisible()).toBe(false);
    await context.close();
  });
});
