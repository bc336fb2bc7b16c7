import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writtenPages } from '../lib/content/book';
import { headingTexts } from '../lib/content/heading-texts';
import { loadContent } from '../lib/content/load-content';
import { CALCULATORS } from '../lib/estimate/models';
import { appUnderTest } from './app-under-test';
import { openPage } from './browser';

const content = loadContent(process.cwd());
const CHAPTERS = writtenPages(content.book).map(({ slug }) => `/notes/${slug}`);
const LABS = Object.values(CALCULATORS).map(({ slug }) => `/lab/${slug}`);
const BOOK_PAGES = ['/', '/notes', ...CHAPTERS, '/glossary', '/lab', ...LABS];
/** A page of each kind. */
const ONE_OF_EACH = ['/', '/notes', CHAPTERS[0] ?? '/notes', '/glossary', '/lab', LABS[0] ?? '/lab'];
const FONT = '**/*.woff2';
const KNOWN = new Set(headingTexts(content).join(''));

const app = appUnderTest();

interface Shift {
  readonly value: number;
  readonly what: string;
}

/** Writes down every layout shift from the first paint on, with what moved. */
function watchShifts(): void {
  const shifts: Shift[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as unknown as { value: number; sources: { node: Node | null }[] };
      shifts.push({ value, what: sources.map(({ node }) => node?.textContent?.slice(0, 40)).join(' | ') });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const shiftsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: readonly Shift[] }).shifts);

/** Where each heading stands, and how far its text reaches. */
const placesOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.book-heading')].map((heading) => {
      const range = document.createRange();
      range.selectNodeContents(heading);
      const lines = [...range.getClientRects()];
      const { top, height, width } = heading.getBoundingClientRect();
      const reach = Math.max(...lines.map(({ right }) => right));
      return { box: { text: heading.textContent, top, height, width, lines: lines.length }, reach };
    }),
  );

const isLoaded = (page: Page) => page.evaluate(() => document.fonts.check('700 20px Heading', '가'));

/** Opens a page whose face comes long after the first paint; `edit` may change its style sheets on their way. */
async function openWithLateFace(path: string, width: number, edit = (css: string) => css) {
  const { page, context } = await openPage(app.browser, { viewport: { width, height: 900 } });
  await page.addInitScript(watchShifts);
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: edit(await response.text()) });
  });
  let arrive = () => {};
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(FONT, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(app.server.origin + path, { waitUntil: 'domcontentloaded' });
  // Longer than a browser hides text for while its face is on the way.
  await page.waitForTimeout(500);
  expect(await isLoaded(page)).toBe(false);
  const before = await placesOf(page);
  const earlier = (await shiftsOf(page)).length;
  arrive();
  await page.waitForFunction(() => document.fonts.check('700 20px Heading', '가'));
  await page.waitForTimeout(300);
  const [after, shifts] = [await placesOf(page), await shiftsOf(page)];
  await context.close();
  return { before, after, shifts: shifts.slice(earlier) };
}

/** A line of thirty characters, each less than 1 % off its width and most of them exact, ends within this. */
const REACH_PX = 2;

const furthestReach = ({ before, after }: Awaited<ReturnType<typeof openWithLateFace>>): number =>
  Math.max(...after.map(({ reach }, index) => Math.abs(reach - (before[index]?.reach ?? 0))));

/** Every page at one width, half of them at each. */
const WIDTHS = BOOK_PAGES.map((path, index) => [path, index % 2 === 0 ? 390 : 1440] as const);

describe('the headings of', () => {
  it.each(WIDTHS)('%s stay where they are when the face arrives late, at %d px', async (path, width) => {
    const late = await openWithLateFace(path, width);
    expect(late.before.length).toBeGreaterThan(0);
    expect(late.after.map(({ box }) => box)).toEqual(late.before.map(({ box }) => box));
    expect(late.shifts).toEqual([]);
    expect(furthestReach(late)).toBeLessThanOrEqual(REACH_PX);
  });

  it.each(ONE_OF_EACH)('%s are all that the face is used for, and it can draw them', async (path) => {
    const { page, context } = await openPage(app.browser, { viewport: { width: 1440, height: 900 } });
    await page.goto(app.server.origin + path, { waitUntil: 'networkidle' });
    const drawn = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => getComputedStyle(element).fontFamily.startsWith('Heading'))
        .map((element) => ({
          heading: element.closest('h1, h2')?.textContent ?? '',
          text: [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(''),
        })),
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter(({ heading }) => heading === '')).toEqual([]);
    expect([...drawn.map(({ text }) => text).join('')].filter((character) => !KNOWN.has(character))).toEqual(
      [],
    );
    await context.close();
  });
});

it('would reach further without the stand-ins, so the tests above can fail', async () => {
  const late = await openWithLateFace('/notes', 390, (css) =>
    css.replaceAll('size-adjust', 'size-left-alone'),
  );
  expect(furthestReach(late)).toBeGreaterThan(2 * REACH_PX);
});

it('costs a page at most 48 KiB, kept for a year, and a page that is not of the book nothing', async () => {
  const fontsOf = async (path: string) => {
    const { page, context } = await openPage(app.browser);
    const fonts: { bytes: number; cache: string | undefined }[] = [];
    page.on('response', async (response) => {
      if (!response.url().endsWith('.woff2')) return;
      const cache = response.headers()['cache-control'];
      fonts.push({ bytes: (await response.body()).byteLength, cache });
    });
    await page.goto(app.server.origin + path, { waitUntil: 'networkidle' });
    await context.close();
    return fonts;
  };
  const [font, ...more] = await fontsOf(CHAPTERS[0] ?? '/notes');
  expect(more).toEqual([]);
  expect(font?.bytes).toBeLessThanOrEqual(48 * 1024);
  expect(font?.cache).toBe('public, max-age=31536000, immutable');
  expect(await fontsOf('/review')).toEqual([]);
});
