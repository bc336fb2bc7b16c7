import type { Page } from 'playwright-core';

/** Begins to write down what keeps the page's own thread busy for more than 50 ms; call it before the page is opened. */
export const watchMainThread = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const busy: { at: number; ms: number }[] = [];
    Object.assign(window, { busy });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) busy.push({ at: startTime, ms: duration });
    }).observe({ type: 'longtask', buffered: true });
  });

/** The longest such task that began after this moment of the page's clock, in ms; 0 when there was none. */
export const longestTaskSince = (page: Page, since: number): Promise<number> =>
  page.evaluate((from) => {
    const { busy } = Object.assign({ busy: [{ at: 0, ms: Number.NaN }] }, window);
    return Math.max(0, ...busy.filter(({ at }) => at >= from).map(({ ms }) => ms));
  }, since);

export const pageClock = (page: Page): Promise<number> => page.evaluate(() => performance.now());
