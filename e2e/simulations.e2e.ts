import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { appUnderTest } from './app-under-test';
import { openPage } from './browser';
import { readFigures, sheetOn, typeInto } from './calculator-sheet';
import { longestTaskSince, pageClock, watchMainThread } from './main-thread';

/** Calculators whose models run in a worker: what a reader sees while one runs, and what it costs the page. */

const LAB = '/lab/eviction-sim';
const SLOW = '새 값으로 돌리고 있어요';
const app = appUnderTest();

const outputOf = (page: Page, key: string) => async () =>
  (await readFigures(sheetOn(page, 'C07'))).outputs[key];
const phaseOf = (sheet: Locator) => () => sheet.getByRole('status').first().innerText();

/** Keeps back what the page sends to workers until `window.letGo()`. */
const holdWorkers = (page: Page) =>
  page.addInitScript(() => {
    const send = Worker.prototype.postMessage;
    const held: (() => void)[] = [];
    let isHeld = true;
    Worker.prototype.postMessage = function hold(this: Worker, message: unknown) {
      if (isHeld) held.push(() => send.call(this, message, { transfer: [] }));
      else send.call(this, message, { transfer: [] });
    };
    Object.assign(window, {
      letGo: () => {
        isHeld = false;
        for (const sendNow of held) sendNow();
      },
    });
  });
const letGo = (page: Page) => page.evaluate(() => Object.assign({ letGo: () => {} }, window).letGo());

describe('a run that takes its time', () => {
  it('keeps the last good result, says so, can be stopped and begun again', async () => {
    const { page, context, complaints } = await openPage(app.browser, {
      viewport: { width: 390, height: 844 },
    });
    await holdWorkers(page);
    await page.goto(app.server.origin + LAB, { waitUntil: 'networkidle' });
    const sheet = sheetOn(page, 'C07');
    await sheet.scrollIntoViewIfNeeded();
    const before = await readFigures(sheet);
    const height = await sheet.evaluate((element) => element.scrollHeight);
    await typeInto(sheet, '캐시 자리', '50');
    await expect.poll(phaseOf(sheet)).toContain(SLOW);
    expect(await sheet.getByRole('progressbar').isVisible()).toBe(true);
    expect(await readFigures(sheet)).toEqual(before);

    await sheet.getByRole('button', { name: '멈추기' }).click();
    await expect.poll(phaseOf(sheet)).toContain('멈췄어요');
    expect(page.workers()).toEqual([]);
    await letGo(page);
    expect(await readFigures(sheet)).toEqual(before);
    expect(await sheet.evaluate((element) => element.scrollHeight)).toBe(height);
    await expect.poll(() => new URL(page.url()).search).toBe('?c07.capacity=50');

    await sheet.getByRole('button', { name: '다시 계산' }).press('Enter');
    await expect.poll(outputOf(page, 'watchedRatio')).toBe('45.89%');
    expect(await phaseOf(sheet)()).toBe('지금 값으로 끝까지 돌린 결과예요.');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('gives way to a newer value, and to the first ones at once', async () => {
    const { page, context } = await openPage(app.browser);
    await holdWorkers(page);
    await page.goto(`${app.server.origin + LAB}?c07.requests=1e6`);
    const sheet = sheetOn(page, 'C07');
    await expect.poll(phaseOf(sheet)).toContain(SLOW);
    await typeInto(sheet, '캐시 자리', '200');
    await expect.poll(phaseOf(sheet)).toContain(SLOW);
    await sheet.getByRole('button', { name: '초기화' }).click();
    await expect.poll(phaseOf(sheet)).toContain('끝까지 돌린');
    expect(page.workers()).toEqual([]);
    expect(await outputOf(page, 'lruHits')()).toBe('1만 1,496번');
    await context.close();
  });

  it('says when it fails, and what to do', async () => {
    const { page, context } = await openPage(app.browser);
    await page.addInitScript(() => {
      Object.assign(window, {
        Worker: class {
          constructor() {
            throw new Error('no workers here');
          }
        },
      });
    });
    await page.goto(app.server.origin + LAB, { waitUntil: 'networkidle' });
    const sheet = sheetOn(page, 'C07');
    await sheet.scrollIntoViewIfNeeded();
    await typeInto(sheet, '캐시 자리', '50');
    await expect.poll(phaseOf(sheet)).toContain('돌리지 못했어요');
    expect(await sheet.getByRole('button', { name: '다시 계산' }).isVisible()).toBe(true);
    expect(await outputOf(page, 'lruHits')()).toBe('1만 1,496번');
    await context.close();
  });
});

describe('a million requests', () => {
  it('run beside the page: its own thread waits for nothing near as long', async () => {
    const { page, context, complaints } = await openPage(app.browser);
    await watchMainThread(page);
    await page.goto(`${app.server.origin + LAB}?c07.keys=1e5&c07.skew=0.5&c07.capacity=1000`, {
      waitUntil: 'networkidle',
    });
    const sheet = sheetOn(page, 'C07');
    await expect.poll(phaseOf(sheet)).toContain('끝까지 돌린');
    await expect.poll(outputOf(page, 'total')).toBe('2만 번');
    const begun = await pageClock(page);
    await typeInto(sheet, '요청 수', '100만');
    await expect.poll(outputOf(page, 'total'), { timeout: 60_000 }).toBe('100만 번');
    const took = (await pageClock(page)) - begun;
    // Half of it leaves room for a machine that is busy with other things.
    expect(await longestTaskSince(page, begun)).toBeLessThan(took / 2);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('stepping through', () => {
  it('tells Belady’s anomaly request by request, by keys', async () => {
    const { page, context } = await openPage(app.browser);
    await page.goto(app.server.origin + LAB, { waitUntil: 'networkidle' });
    const sheet = sheetOn(page, 'C07');
    await sheet.getByRole('button', { name: 'Belady의 이상: 자리 4' }).click();
    await expect.poll(outputOf(page, 'fifoHits')).toBe('2번');
    const steps = sheet.getByRole('group', { name: 'FIFO 한 걸음씩' });
    await steps.getByRole('button', { name: '처음' }).press('Enter');
    expect(await steps.innerText()).toContain('1은 미스예요. 빈자리에 넣어요.');
    await steps.getByRole('slider').focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
    expect(await steps.innerText()).toContain('1은 히트예요. 들어온 순서는 그대로예요.');
    await context.close();
  });
});
