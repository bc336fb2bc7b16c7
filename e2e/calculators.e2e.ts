import { describe, expect, it } from 'vitest';
import { CALCULATORS } from '../lib/estimate/models';
import { appUnderTest } from './app-under-test';
import { openPage } from './browser';
import { CALCULATOR_CASES } from './calculator-cases/all-cases';
import { readFigures, readShifts, sheetOn, typeInto, watchShifts } from './calculator-sheet';
import { findHiddenStops } from './tab-stops';

const app = appUnderTest();

describe.each(CALCULATOR_CASES)(
  '$id',
  ({ id, chapter, atRest, typed, search, outputs, chart, step, beyond }) => {
    const lab = `/lab/${CALCULATORS[id].slug}`;
    const places = chapter === undefined ? [lab] : [lab, chapter];

    /** Opens the shared address as somebody else would, and holds the sheet to what it must show without moving. */
    async function openElsewhere(width: number, path: string): Promise<void> {
      const { page, context, complaints } = await openPage(app.browser, { viewport: { width, height: 900 } });
      await watchShifts(page);
      await page.goto(app.server.origin + path + search, { waitUntil: 'networkidle' });
      const sheet = sheetOn(page, id);
      await sheet.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
      await expect.poll(async () => (await readFigures(sheet)).outputs).toMatchObject(outputs);
      expect((await readFigures(sheet)).charts.join(' | ')).toContain(chart);
      expect(await readShifts(page)).toBeLessThan(0.001);
      expect(complaints).toEqual([]);
      await context.close();
    }

    it('takes numbers as people write them, at 390 px, into an address that shows the same elsewhere', async () => {
      const { page, context, complaints } = await openPage(app.browser, {
        viewport: { width: 390, height: 844 },
      });
      await page.goto(app.server.origin + lab);
      const sheet = sheetOn(page, id);
      for (const [label, text] of typed) await typeInto(sheet, label, text);
      await expect.poll(async () => (await readFigures(sheet)).outputs).toMatchObject(outputs);
      const figures = await readFigures(sheet);
      expect(figures.charts.join(' | ')).toContain(chart);
      expect(figures.working.join('\n')).toContain(step);
      await expect.poll(() => new URL(page.url()).search).toBe(search);
      expect(complaints).toEqual([]);
      await context.close();
      await openElsewhere(1440, lab);
    });

    it.each([[390, lab] as const, ...(chapter === undefined ? [] : [[1440, chapter] as const])])(
      'shows a shared address elsewhere without moving, at %d px on %s',
      openElsewhere,
    );

    it('says what it expects of a bad input, keeps the last good result and gives it back on Escape', async () => {
      const { page, context } = await openPage(app.browser);
      await page.goto(app.server.origin + lab + search);
      const sheet = sheetOn(page, id);
      // Some charts say the same before the numbers of the address are there.
      await expect.poll(async () => (await readFigures(sheet)).outputs).toMatchObject(outputs);
      const good = await readFigures(sheet);
      const [label, tooMuch, says] = beyond;
      const field = sheet.getByRole('textbox', { name: label, exact: true });
      const kept = await field.inputValue();
      for (const [text, sentence] of [
        ['', '값을 적어 주세요. 예: '],
        ['-1', '0 이상인 수로 적어 주세요. 예: '],
        ['많이', '숫자로 적어 주세요. 예: '],
        ['1e308', '너무 큰 수예요. 더 작은 수를 적어 주세요. 예: '],
        [tooMuch, says],
      ] as const) {
        await field.fill(text);
        await expect.poll(() => describedText(field)).toContain(sentence);
        expect(await field.getAttribute('aria-invalid')).toBe('true');
        expect(await readFigures(sheet)).toEqual(good);
      }
      await field.press('Escape');
      expect(await field.inputValue()).toBe(kept);
      expect(await field.getAttribute('aria-invalid')).toBe('false');
      await context.close();
    });

    it('is worked by keys alone: every stop is seen, arrows slide, and there is a way out', async () => {
      const { page, context } = await openPage(app.browser, {
        viewport: { width: 390, height: 844 },
        reducedMotion: 'reduce',
      });
      await page.goto(app.server.origin + lab, { waitUntil: 'networkidle' });
      const before = await readFigures(sheetOn(page, id));
      const { stops, hidden } = await findHiddenStops(page, sheetOn(page, id));
      expect(stops).toBeGreaterThan(10);
      expect(hidden).toEqual([]);
      await sheetOn(page, id).getByRole('slider').first().focus();
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => readFigures(sheetOn(page, id))).not.toEqual(before);
      await context.close();
    });

    it('carries its numbers and its chart in the HTML, without any script', async () => {
      const { page, context } = await openPage(app.browser, { javaScriptEnabled: false });
      for (const path of places) {
        await page.goto(app.server.origin + path);
        const text = await sheetOn(page, id).innerText();
        expect(text).toContain(atRest);
        expect(await sheetOn(page, id).locator('svg[role="img"]').first().isVisible()).toBe(true);
      }
      await context.close();
    });
  },
);

const describedText = async (field: ReturnType<typeof sheetOn>): Promise<string> =>
  (
    await field.evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    )
  ).replaceAll('\u00a0', ' ');

it('says which values of an address it could not use, and starts without them', async () => {
  const { page, context, complaints } = await openPage(app.browser, {
    viewport: { width: 390, height: 844 },
  });
  await page.goto(`${app.server.origin}/lab/capacity-estimator?c01.years=999&c01.mau=6e8`);
  const sheet = page.locator('[data-calculator="C01"]');
  await sheet.scrollIntoViewIfNeeded();
  await sheet.getByText('주소에 든 값 가운데').waitFor();
  expect(await sheet.locator('[data-output="peakWriteQps"]').innerText()).toContain('13,889');
  expect(complaints).toEqual([]);
  await context.close();
});
