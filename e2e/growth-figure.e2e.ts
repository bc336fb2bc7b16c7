import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { GROWTH_STOPS, START_STOP } from '../components/figures/growth/growth-stops';
import { planGrowth } from '../lib/estimate/growth-stages';
import { formatQuantity } from '../lib/format-quantity';
import { appUnderTest } from './app-under-test';
import { openPage } from './browser';

/** The figure F01-1 on the front page, by keyboard, by thumb, without a script and without motion. */

const PHONE = { width: 390, height: 844 };
/** Only the figure's own script holds them. */
const OWN_WORDS = '가까운 한도';
const MOST_BYTES = 18 * 1024;

const app = appUnderTest();

const figureOn = (page: Page): Locator => page.locator('[data-figure="F01-1"]');
const sliderOn = (page: Page): Locator => figureOn(page).getByRole('slider', { name: '월간 사용자' });

/** All that the figure tells at this moment, with plain spaces. */
const readFigure = (page: Page) =>
  figureOn(page).evaluate((figure) => {
    const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');
    const sheet = [...figure.querySelectorAll('svg[role="img"]')].find(
      (svg) => svg.getBoundingClientRect().width > 0,
    );
    const reading = (key: string) => plain(figure.querySelector(`[data-reading="${key}"]`)?.textContent);
    return {
      users: reading('users'),
      stage: Number(figure.querySelector<HTMLElement>('[data-stage]')?.dataset.stage),
      machines: reading('machines'),
      hot: sheet?.querySelector<HTMLElement>('[data-hot]')?.dataset.hot,
      description: plain(sheet?.querySelector('desc')?.textContent),
      parts: [...(sheet?.querySelectorAll<HTMLElement>('[data-part]') ?? [])]
        .filter((part) => part.dataset.there === 'true')
        .map((part) => part.dataset.part),
    };
  });

/** Opens the front page and waits until the figure answers. */
async function openFigure(options: Parameters<typeof openPage>[1] = {}) {
  const opened = await openPage(app.browser, options);
  await opened.page.goto(app.server.origin);
  const slider = sliderOn(opened.page);
  await slider.focus();
  await expect
    .poll(async () => {
      await slider.press('End');
      return (await readFigure(opened.page)).users;
    })
    .toBe('1억 명');
  return { ...opened, slider };
}

describe('the figure of growth by keyboard', () => {
  it('goes through every stage, and the boxes and the text follow the model', async () => {
    const { page, context, complaints, slider } = await openFigure();
    await slider.press('Home');
    const stages = new Set<number>();
    for (const [stop, users] of GROWTH_STOPS.entries()) {
      if (stop > 0) await slider.press('ArrowRight');
      const { stage, parts, machines, uses } = planGrowth(users);
      const expected = formatQuantity(users, 'people').replaceAll('\u00a0', ' ');
      await expect.poll(async () => (await readFigure(page)).users).toBe(expected);
      const told = await readFigure(page);
      expect(told.stage).toBe(stage);
      expect(told.machines).toBe(formatQuantity(machines, 'servers'));
      expect(told.hot).toBe(uses[0]?.part);
      expect(told.description).toContain('먼저 막힐 곳');
      expect(told.parts.includes('cache')).toBe(parts.cache > 0);
      expect(told.parts.includes('server')).toBe(parts.server > 0);
      expect(told.parts.includes('mirror')).toBe(parts.dataCenter > 1);
      const valueText = (await slider.getAttribute('aria-valuetext'))?.replaceAll('\u00a0', ' ');
      expect(valueText).toContain(`${expected}, ${stage}단계`);
      stages.add(stage);
    }
    expect([...stages]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('steps from stage to stage with its buttons and keeps the focus at the ends', async () => {
    const { page, context, slider } = await openFigure();
    await slider.press('Home');
    const next = figureOn(page).getByRole('button', { name: '다음 단계' });
    await next.focus();
    for (let stage = 1; stage <= 8; stage++) {
      await next.press('Enter');
      await expect.poll(async () => (await readFigure(page)).stage).toBe(stage);
    }
    await next.press('Enter');
    expect(await next.evaluate((button) => document.activeElement === button)).toBe(true);
    expect(await next.getAttribute('aria-disabled')).toBe('true');
    await figureOn(page).getByRole('button', { name: '이전 단계' }).press('Enter');
    await expect.poll(async () => (await readFigure(page)).stage).toBe(7);
    await context.close();
  });

  it('says a stage once, when it begins', async () => {
    const { page, context, slider } = await openFigure();
    await figureOn(page)
      .getByRole('status')
      .evaluate((status) => {
        Object.assign(window, { said: 0 });
        new MutationObserver(() => {
          Object.assign(window, { said: Object.assign({ said: 0 }, window).said + 1 });
        }).observe(status, { subtree: true, childList: true, characterData: true });
      });
    const said = () => page.evaluate(() => Object.assign({ said: -1 }, window).said);
    await slider.press('ArrowLeft');
    await slider.press('ArrowLeft');
    await expect.poll(async () => (await readFigure(page)).users).toBe('5,000만 명');
    expect(await said()).toBe(0);
    await slider.press('ArrowLeft');
    await expect.poll(async () => (await readFigure(page)).stage).toBe(7);
    expect(await said()).toBe(1);
    await context.close();
  });
});

describe('the figure of growth on a phone', () => {
  it('shows the upright sheet and follows a thumb', async () => {
    const { page, context, complaints, slider } = await openFigure({ viewport: PHONE, hasTouch: true });
    const sheet = figureOn(page).locator('svg[role="img"]:visible');
    expect(await sheet.count()).toBe(1);
    const { width, height } = (await sheet.boundingBox()) ?? { width: 0, height: 0 };
    expect(height).toBeGreaterThan(width);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await slider.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const box = await slider.boundingBox();
    if (box === null) throw new Error('the slider is not on the page');
    expect(box.height).toBeGreaterThanOrEqual(44);
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(async () => (await readFigure(page)).users).toBe('50만 명');
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('the script of the figure', () => {
  it('is not in the first load and weighs little', async () => {
    const html = await (await fetch(app.server.origin)).text();
    const { page, context } = await openPage(app.browser);
    const bodies = new Map<string, Promise<string>>();
    page.on('response', (reply) => {
      if (reply.request().resourceType() === 'script')
        bodies.set(new URL(reply.url()).pathname, reply.text());
    });
    await page.goto(app.server.origin, { waitUntil: 'networkidle' });
    const late = [...bodies].filter(([path]) => !html.includes(path));
    const code = await Promise.all(late.map(([, body]) => body));
    expect(code.filter((text) => text.includes(OWN_WORDS))).toHaveLength(1);
    // With what the figure shares: numbers in Korean, units.
    expect(code.reduce((sum, text) => sum + gzipSync(text).length, 0)).toBeLessThan(MOST_BYTES);
    await context.close();
  });

  it('takes the slider where the reader had put it before', async () => {
    const { page, context, complaints } = await openPage(app.browser);
    let arrive = () => {};
    const late = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(app.server.origin, { waitUntil: 'commit' });
    await sliderOn(page).press('Home');
    arrive();
    await expect.poll(async () => (await readFigure(page)).users).toBe('1명');
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('without a script', () => {
  it.each([PHONE, { width: 1440, height: 900 }])(
    'the picture and its words are there at $width px',
    async (viewport) => {
      const { page, context } = await openPage(app.browser, { viewport, javaScriptEnabled: false });
      await page.goto(app.server.origin);
      const figure = figureOn(page);
      const start = planGrowth(GROWTH_STOPS[START_STOP] ?? 0);
      const sheet = figure.locator('svg[role="img"]:visible');
      expect(await sheet.count()).toBe(1);
      expect(await sheet.locator('title').textContent()).toContain('월간 사용자 300만');
      expect(await sheet.locator('[data-part="cache"]').isVisible()).toBe(true);
      expect(await sheet.locator('[data-part="queue"]').isVisible()).toBe(false);
      expect(await figure.locator('[data-reading="machines"]').textContent()).toBe(
        formatQuantity(start.machines, 'servers'),
      );
      expect(await figure.getByRole('slider').isVisible()).toBe(false);
      await context.close();
    },
  );
});

describe('where motion is not wanted', () => {
  it.each(['reduce', 'no-preference'] as const)('%s is kept', async (reducedMotion) => {
    const { page, context } = await openFigure({ reducedMotion });
    await expect.poll(() => figureOn(page).locator('[data-alive="true"]').count()).toBe(1);
    const durations = await figureOn(page)
      .locator('[data-part]')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).transitionDuration));
    const isStill = durations.every((duration) => duration === '0s');
    expect(isStill).toBe(reducedMotion === 'reduce');
    await context.close();
  });
});
