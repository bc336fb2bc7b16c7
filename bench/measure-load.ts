import type { Page } from 'playwright-core';

export interface LoadFigures {
  readonly requests: number;
  /** Sizes as they came over the wire (gzip), in KiB. */
  readonly totalKiB: number;
  readonly htmlKiB: number;
  readonly scriptKiB: number;
  readonly styleKiB: number;
  /** Cumulative layout shift of the load and of the scroll. */
  readonly layoutShift: number;
  /** Script bytes that came only when the reader scrolled, with the headers of their answers. */
  readonly scriptKiBOnScroll: number;
  /** The same without the headers: the scripts alone, as they were compressed. */
  readonly scriptBodyKiBOnScroll: number;
  /** The page was made at build time. */
  readonly isPrerendered: boolean;
}

const QUIET_MS = 1500;

/** Opens `url` cold, waits until the network is quiet, then scrolls: to the end, or as told. */
export async function measureLoad(
  page: Page,
  url: string,
  scroll: (page: Page) => Promise<unknown> = scrollToEnd,
): Promise<LoadFigures> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const types = new Map<string, string>();
  const bytes: Record<string, number> = {};
  let scriptBody = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other';
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
  });
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    if (types.get(requestId) === 'Script') scriptBody += encodedDataLength;
  });
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const reply = await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(QUIET_MS);
  const first = { ...bytes };
  const firstBody = scriptBody;
  const requests = types.size;
  await scroll(page);
  await page.waitForTimeout(QUIET_MS);
  const layoutShift = await page.evaluate(
    () => (window as unknown as { shifts: { sum: number } }).shifts.sum,
  );
  const headers = reply?.headers() ?? {};
  return {
    requests,
    totalKiB: kib(Object.values(first).reduce((sum, size) => sum + size, 0)),
    htmlKiB: kib(first.Document),
    scriptKiB: kib(first.Script),
    styleKiB: kib(first.Stylesheet),
    layoutShift: Math.round(layoutShift * 1e4) / 1e4,
    scriptKiBOnScroll: kib((bytes.Script ?? 0) - (first.Script ?? 0)),
    scriptBodyKiBOnScroll: kib(scriptBody - firstBody),
    isPrerendered: headers['x-nextjs-prerender'] === '1' || headers['x-nextjs-cache'] === 'HIT',
  };
}

async function scrollToEnd(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 600) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(60);
  }
}

const kib = (bytes: number | undefined): number => Math.round((bytes ?? 0) / 102.4) / 10;
