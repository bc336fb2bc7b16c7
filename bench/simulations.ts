import type { Browser, Page } from 'playwright-core';
import { makeAppServer } from '../e2e/app-server';
import { launchBrowser, openPage } from '../e2e/browser';
import { sheetOn, typeInto } from '../e2e/calculator-sheet';
import { pageClock } from '../e2e/main-thread';
import { simulateEviction } from '../lib/estimate/eviction';
import { evictionModel } from '../lib/estimate/eviction-model';
import type { InputValues } from '../lib/estimate/model';
import { CALCULATORS } from '../lib/estimate/models';
import { checkInputs } from '../lib/estimate/run-model';
import { simulateMovement } from '../lib/estimate/shard-movement';
import { shardMovementModel } from '../lib/estimate/shard-movement-model';
import { longestTaskDuring } from './longest-task';

/**
 * What the two heavy calculators take in the page's worker, beside the same simulation on the main thread of this very
 * program; what a run costs the page's own thread; and how soon it can be stopped. One JSON line.
 */

interface Case {
  readonly id: 'C07' | 'C09';
  readonly values: InputValues;
  /** Typed last: what begins the run. */
  readonly typed: readonly [label: string, text: string];
  /** A figure that only this run gives, and how it reads. */
  readonly key: string;
  readonly reads: (figures: string) => boolean;
  readonly control: () => void;
}

function known<T>(checked: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!checked.ok) throw new Error('the bench asks for what the model refuses');
  return checked.value;
}
const evict = (values: InputValues) => () => void simulateEviction(known(checkInputs(evictionModel, values)));
const move = (values: InputValues) => () =>
  void simulateMovement(known(checkInputs(shardMovementModel, values)));

const million = { keys: 1e5, skew: 0.5, capacity: 1000 };
const CASES: Readonly<Record<string, Case>> = {
  'C07, 1,000,000 requests': {
    id: 'C07',
    values: {},
    typed: ['요청 수', '100만'],
    key: 'total',
    reads: (text) => text.startsWith('100만'),
    control: evict({ requests: 1e6 }),
  },
  'C07, 1,000,000 requests of 100,000 keys': {
    id: 'C07',
    values: million,
    typed: ['요청 수', '100만'],
    key: 'total',
    reads: (text) => text.startsWith('100만'),
    control: evict({ ...million, requests: 1e6 }),
  },
  'C09, 100,000 keys, 500 points a node, 4 → 5': {
    id: 'C09',
    values: { vnodes: 500 },
    typed: ['키', '10만'],
    key: 'rangeMoved',
    reads: (text) => text.startsWith('5만'),
    control: move({ vnodes: 500, keys: 1e5 }),
  },
  'C09, 100,000 keys, 500 points a node, 99 → 100': {
    id: 'C09',
    values: { vnodes: 500, n: 99, m: 100 },
    typed: ['키', '10만'],
    key: 'rangeMoved',
    reads: (text) => text.startsWith('5만'),
    control: move({ vnodes: 500, n: 99, m: 100, keys: 1e5 }),
  },
};

const round = (ms: number) => Math.round(ms);

function timed(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

async function openSheet(browser: Browser, origin: string, { id, values }: Case): Promise<Page> {
  const { page } = await openPage(browser);
  const query = Object.entries(values).map(([key, value]) => `${id.toLowerCase()}.${key}=${value}`);
  await page.goto(`${origin}/lab/${CALCULATORS[id].slug}?${query.join('&')}`, { waitUntil: 'networkidle' });
  await sheetOn(page, id).scrollIntoViewIfNeeded();
  // The run for the address, if there is one, is over.
  await page.waitForTimeout(1500);
  return page;
}

/** From the last letter to the new figures on the page; the page rests 150 ms before it begins. */
async function measureRun(browser: Browser, origin: string, of: Case) {
  const page = await openSheet(browser, origin, of);
  const sheet = sheetOn(page, of.id);
  const output = sheet.locator(`[data-output="${of.key}"]`);
  let took = 0;
  const longestTaskOfPage = await longestTaskDuring(browser, page, async () => {
    const begun = await pageClock(page);
    await typeInto(sheet, ...of.typed);
    while (!of.reads((await output.textContent()) ?? '')) await page.waitForTimeout(5);
    took = (await pageClock(page)) - begun;
  });
  await page.context().close();
  return { toResultMs: round(took), longestTaskOfPage };
}

/**
 * From the press to the word that it has stopped, and until the worker is gone: the browser lets a busy one go on for up to
 * two seconds before it cuts it off.
 */
async function measureStop(browser: Browser, origin: string, of: Case) {
  const page = await openSheet(browser, origin, of);
  const sheet = sheetOn(page, of.id);
  await typeInto(sheet, ...of.typed);
  const stop = sheet.getByRole('button', { name: '멈추기' });
  await sheet.locator('[data-phase="running"]').waitFor();
  const begun = await pageClock(page);
  await stop.evaluate((button: HTMLButtonElement) => button.click());
  await sheet.locator('[data-phase="stopped"]').waitFor();
  const toStopMs = round((await pageClock(page)) - begun);
  while (page.workers().length > 0) await page.waitForTimeout(20);
  const toWorkerGoneMs = round((await pageClock(page)) - begun);
  await page.context().close();
  return { toStopMs, toWorkerGoneMs };
}

const app = await makeAppServer();
const browser = await launchBrowser();
try {
  const cases: Record<string, unknown> = {};
  for (const [name, of] of Object.entries(CASES)) {
    of.control();
    const controlMs = round(timed(of.control));
    cases[name] = { controlMs, ...(await measureRun(browser, app.origin, of)) };
  }
  const slowest = CASES['C07, 1,000,000 requests of 100,000 keys'];
  const stopped = slowest && (await measureStop(browser, app.origin, slowest));
  console.log(JSON.stringify({ bench: 'simulations', cases, stopped }));
} finally {
  await browser.close();
  await app.stop();
}
