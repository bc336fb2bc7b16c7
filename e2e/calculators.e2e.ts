import { describe, expect, it } from 'vitest';
import { CALCULATORS, type CalculatorId } from '../lib/estimate/models';
import { appUnderTest } from './app-under-test';
import { openPage } from './browser';
import { readFigures, readShifts, sheetOn, typeInto, watchShifts } from './calculator-sheet';
import { findHiddenStops } from './tab-stops';

const app = appUnderTest();

interface Case {
  readonly id: CalculatorId;
  readonly chapter: string;
  readonly typed: readonly (readonly [label: string, text: string])[];
  /** The address, figures, chart and working that must follow: vectors of the content plan. */
  readonly search: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly chart: string;
  readonly step: string;
  /** A field, and what is said when this is out of its range. */
  readonly beyond: readonly [label: string, text: string, says: string];
}

const CASES: readonly Case[] = [
  {
    id: 'C01',
    chapter: '/notes/capacity-estimation',
    typed: [
      ['월간 사용자(MAU)', '1억'],
      ['매일 쓰는 비율', '40%'],
      ['1인당 하루 쓰기', '0.5'],
      ['1인당 하루 읽기', '5e1'],
      ['미디어가 붙는 비율', '100%'],
      ['미디어 크기', '2MB'],
      ['텍스트 크기', '1 KB'],
      ['보관 기간', '3년'],
      ['복제 수', '3'],
      ['캐시 노드 메모리', '64 GB'],
    ],
    search:
      '?c01.mau=1e8&c01.dauRatio=0.4&c01.writesPerUser=0.5&c01.readsPerUser=50&c01.mediaRatio=1&c01.mediaBytes=2e6' +
      '&c01.textBytes=1e3&c01.years=3&c01.replicas=3',
    outputs: { writeQps: '231.5 QPS', storageTotalBytes: '131.5 PB', cacheBytes: '400 GB', servers: '79대' },
    chart: '하루 사용자(DAU) 4,000만 명',
    step: '캐시 노드 ⌈캐시 요구량 ÷ (노드 메모리 × 쓸 수 있는 비율)⌉ ⌈400 GB ÷ (64 GB × 75%)⌉ = 9대',
    beyond: ['월간 사용자(MAU)', '10', '1,000명부터 50억 명까지'],
  },
  {
    id: 'C02',
    chapter: '/notes/capacity-estimation',
    typed: [
      ['평균 QPS', '0.1k'],
      ['행사 여유', '1.2배'],
      ['초 단위 흔들림', '3.09σ'],
    ],
    search: '?c02.avg=100',
    outputs: { factor: '2.35배', peakQps: '234.8 QPS' },
    chart: '최대 234.8 QPS',
    step: '최대 QPS λ + 흔들림의 몫 192 QPS + 42.82 QPS = 234.8 QPS',
    beyond: ['하루 최대 ÷ 최소', '21', '1배부터 20배까지'],
  },
  {
    id: 'C16',
    chapter: '/notes/nosql-categories',
    typed: [
      ['키 조회 지연', '0'],
      ['시간 구간 집계', '3점'],
      ['대량 쓰기', '3'],
    ],
    search: '?c16.key=0&c16.series=3&c16.writes=3',
    outputs: {},
    chart: '시계열 18점, 와이드 컬럼 15점, 문서 9점',
    step: '0 × 1 + 0 × 0 + 0 × 1 + 3 × 3 + 3 × 3 + 0 × 0 = 18점',
    beyond: ['관계 탐색', '4', '0점부터 3점까지'],
  },
];

describe.each(CASES)('$id', ({ id, chapter, typed, search, outputs, chart, step, beyond }) => {
  const lab = `/lab/${CALCULATORS[id].slug}`;

  it('takes numbers as people write them, at 390 px', async () => {
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
  });

  it.each([
    [390, lab],
    [1440, lab],
    [390, chapter],
    [1440, chapter],
  ])('shows a shared address elsewhere without moving, at %d px on %s', async (width, path) => {
    const { page, context, complaints } = await openPage(app.browser, { viewport: { width, height: 900 } });
    await watchShifts(page);
    await page.goto(app.server.origin + path + search, { waitUntil: 'networkidle' });
    const sheet = sheetOn(page, id);
    await sheet.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
    await expect.poll(async () => (await readFigures(sheet)).charts.join(' | ')).toContain(chart);
    expect((await readFigures(sheet)).outputs).toMatchObject(outputs);
    expect(await readShifts(page)).toBeLessThan(0.001);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says what it expects of a bad input, keeps the last good result and gives it back on Escape', async () => {
    const { page, context } = await openPage(app.browser);
    await page.goto(app.server.origin + lab + search);
    const sheet = sheetOn(page, id);
    await expect.poll(async () => (await readFigures(sheet)).charts.join(' | ')).toContain(chart);
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
    expect(stops).toBeGreaterThan(20);
    expect(hidden).toEqual([]);
    await sheetOn(page, id).getByRole('slider').first().focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => readFigures(sheetOn(page, id))).not.toEqual(before);
    await context.close();
  });

  it('carries its numbers and its chart in the HTML, without any script', async () => {
    const { page, context } = await openPage(app.browser, { javaScriptEnabled: false });
    for (const path of [lab, chapter]) {
      await page.goto(app.server.origin + path);
      const text = await sheetOn(page, id).innerText();
      expect(text).toContain({ C01: '3,472', C02: '6,919', C16: '11점' }[id]);
      expect(await sheetOn(page, id).locator('svg[role="img"]').first().isVisible()).toBe(true);
    }
    await context.close();
  });
});

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
