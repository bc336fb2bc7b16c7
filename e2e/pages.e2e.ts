import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writtenPages } from '../lib/content/book';
import { loadContent } from '../lib/content/load-content';
import { CALCULATORS } from '../lib/estimate/models';
import { appUnderTest } from './app-under-test';
import { openPage } from './browser';

const { book } = loadContent(process.cwd());
const CHAPTERS = writtenPages(book).map(({ slug }) => `/notes/${slug}`);
const LABS = Object.values(CALCULATORS).map(({ slug }) => `/lab/${slug}`);
const PAGES = ['/', '/notes', ...CHAPTERS, '/glossary', '/lab', ...LABS, '/review', '/settings'];
/** Both widths and both themes; axe finds at the other two crossings what it finds here. */
const LOOKS = [
  { width: 390, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
] as const;

const app = appUnderTest();

/** Brings each calculator into view, so that it comes alive, and waits until the page is quiet. */
async function wakeCalculators(page: Page): Promise<void> {
  for (const calculator of await page.locator('[data-calculator]').all())
    await calculator.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
}

describe.each(PAGES)('%s', (path) => {
  it('is made at build time and carries a policy without unsafe sources', async () => {
    const reply = await fetch(app.server.origin + path);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('x-nextjs-prerender')).toContain('1');
    const policy = reply.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self' 'sha256-");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(await reply.text()).not.toMatch(/<[^>]+ style="/);
  });

  it.each(LOOKS)(
    'is whole at $width px, $colorScheme: no complaint, no sideways scroll, nothing for axe',
    async (look) => {
      const { page, context, complaints } = await openPage(app.browser, {
        viewport: { width: look.width, height: 900 },
        colorScheme: look.colorScheme,
      });
      await page.goto(app.server.origin + path);
      await wakeCalculators(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`),
      ).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});

describe('an unknown path', () => {
  it('is answered with 404, a Korean sentence and the policy', async () => {
    for (const path of ['/no-such-page', '/notes/no-such-chapter', '/lab/none', '/%E0%A4%A']) {
      const reply = await fetch(app.server.origin + path);
      expect([400, 404]).toContain(reply.status);
      expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    expect(await (await fetch(`${app.server.origin}/no-such-page`)).text()).toContain(
      '이 주소에는 아무것도 없어요',
    );
  });
});

describe('the theme', () => {
  it('is chosen with the switch, kept over a reload, and there before the first paint', async () => {
    const { page, context } = await openPage(app.browser, {
      viewport: { width: 1280, height: 800 },
      colorScheme: 'light',
    });
    await page.goto(`${app.server.origin}/notes`);
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const paper = await background();
    const themeSwitch = page.getByRole('button', { name: /화면 테마/ });
    await themeSwitch.click();
    await themeSwitch.click();
    const blueprint = await background();
    expect(blueprint).not.toBe(paper);
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.body && !document.documentElement.dataset.theme)
          Object.assign(window, { flashed: true });
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    expect(await background()).toBe(blueprint);
    expect(await page.evaluate(() => 'flashed' in window)).toBe(false);
    await context.close();
  });
});
