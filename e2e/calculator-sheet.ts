import type { Locator, Page } from 'playwright-core';
import type { CalculatorId } from '../lib/estimate/models';

export const sheetOn = (page: Page, id: CalculatorId): Locator =>
  page.locator(`[data-calculator="${id}"]`).first();

/** Types into a field of a sheet and leaves it, as a reader would. */
export async function typeInto(sheet: Locator, label: string, text: string): Promise<void> {
  const field = sheet.getByRole('textbox', { name: label, exact: true });
  await field.fill(text);
  await field.press('Enter');
}

export interface SheetFigures {
  readonly outputs: Readonly<Record<string, string>>;
  /** What the charts say to those who do not see them. */
  readonly charts: readonly string[];
  /** The steps of the working, each on a line. */
  readonly working: readonly string[];
}

/** All that a sheet tells, with plain spaces. */
export const readFigures = (sheet: Locator): Promise<SheetFigures> =>
  sheet.evaluate((element) => {
    const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');
    const all = (selector: string) => [...element.querySelectorAll<HTMLElement>(selector)];
    return {
      outputs: Object.fromEntries(
        all('[data-output]').map((figure) => [figure.dataset.output, plain(figure.textContent)]),
      ),
      charts: all('svg[role="img"]').map((chart) => plain(chart.getAttribute('aria-label'))),
      working: all('details ol li').map((step) =>
        [...step.children].map((part) => plain(part.textContent)).join(' '),
      ),
    };
  });

/** Begins to add up layout shifts; call it before the page is opened. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: { at: number; value: number }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry) shifts.push({ at: entry.startTime, value: Number(entry.value) });
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** The sum since the document was whole: while it still arrives, a slow machine paints half of it. */
export const readShifts = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { shifts } = Object.assign({ shifts: [{ at: 0, value: Number.NaN }] }, window);
    const wholeAt = performance.timing.domContentLoadedEventStart - performance.timing.navigationStart;
    return shifts.filter(({ at }) => at > wholeAt).reduce((sum, { value }) => sum + value, 0);
  });
