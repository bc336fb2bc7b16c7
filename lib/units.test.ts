import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIn, formatQuantity } from './format-quantity';
import { parseIn, parseQuantity } from './parse-quantity';
import { findUnit, toBase, UNITS, type UnitName } from './units';

const visible = (text: string) => text.replaceAll('\u00a0', ' ');
const UNIT_NAMES = Object.keys(UNITS).filter((name): name is UnitName => name in UNITS);

describe('parseQuantity', () => {
  it.each<[string, UnitName, number]>([
    ['3억', 'people', 3e8],
    ['1억 5천만', 'people', 1.5e8],
    ['1억 5,000만 명', 'people', 1.5e8],
    ['3천5백', 'items', 3500],
    ['3,472', 'perSecond', 3472],
    ['3.5k', 'perSecond', 3500],
    ['3.5K QPS', 'perSecond', 3500],
    ['3.5k건/초', 'perSecond', 3500],
    ['500 req/s', 'perSecond', 500],
    ['150M', 'people', 1.5e8],
    ['150 M명', 'people', 1.5e8],
    ['2B', 'people', 2e9],
    ['1.5e8', 'people', 1.5e8],
    ['10^5', 'items', 1e5],
    ['10⁵', 'items', 1e5],
    ['3×10⁸ 명', 'people', 3e8],
    ['약 3500', 'perSecond', 3500],
    ['대략 3500 QPS 정도', 'perSecond', 3500],
    ['~3500', 'perSecond', 3500],
    ['３억　명', 'people', 3e8],
    ['６４ＧＢ', 'bytes', 64e9],
    ['  42  ', 'servers', 42],
    ['129대', 'servers', 129],
    ['2건/일', 'itemsPerDay', 2],
    ['2회', 'itemsPerDay', 2],
    ['20 /day', 'itemsPerDay', 20],
    ['3벌', 'copies', 3],
    ['64 GB', 'bytes', 64e9],
    ['64GB', 'bytes', 64e9],
    ['64gb', 'bytes', 64e9],
    ['64G', 'bytes', 64e9],
    ['500KB', 'bytes', 5e5],
    ['500kB', 'bytes', 5e5],
    ['300 킬로바이트', 'bytes', 3e5],
    ['1.5 TiB', 'bytes', 1.5 * 2 ** 40],
    ['2B', 'bytes', 2],
    ['204', 'bytes', 204],
    ['8 Gb', 'bytes', 1e9],
    ['30TB/일', 'bytesPerDay', 30e12],
    ['30 TB/day', 'bytesPerDay', 30e12],
    ['30 테라바이트/하루', 'bytesPerDay', 30e12],
    ['30TB', 'bytesPerDay', 30e12],
    ['2.78 Gbps', 'bitsPerSecond', 2.78e9],
    ['100 Mbit/s', 'bitsPerSecond', 1e8],
    ['12.5 MB/s', 'bitsPerSecond', 1e8],
    ['12.5 MB/초', 'bitsPerSecond', 1e8],
    ['5년', 'years', 5],
    ['18개월', 'years', 1.5],
    ['2배', 'factor', 2],
    ['1.6x', 'factor', 1.6],
    ['3점', 'score', 3],
    ['20', 'milliseconds', 20],
    ['20ms', 'milliseconds', 20],
    ['0.5초', 'milliseconds', 500],
    ['500 µs', 'milliseconds', 0.5],
    ['1.5', 'seconds', 1.5],
    ['1분 30초', 'seconds', 90],
    ['2시간 5분', 'minutes', 125],
    ['45', 'minutes', 45],
    ['3 ns', 'nanoseconds', 3],
    ['12.5 MB/s', 'bytesPerSecond', 12.5e6],
    ['100 Mbps', 'bytesPerSecond', 12.5e6],
    ['250M', 'bytesPerSecond', 250e6],
    ['$4,300', 'dollars', 4300],
    ['0.09달러/GB', 'dollarsPerGigabyte', 0.09],
    ['2020년', 'calendarYear', 2020],
    ['42', 'plain', 42],
    ['99.9%', 'availability', 0.999],
    ['0.9999', 'availability', 0.9999],
    ['99.99', 'availability', 0.9999],
    ['3.09σ', 'sigma', 3.09],
    ['0', 'items', 0],
  ])('%s as %s', (text, unit, value) => {
    expect(parseQuantity(text, unit)).toEqual({ ok: true, value });
  });

  it.each([
    ['20%', 0.2],
    ['20 ％', 0.2],
    ['7%', 0.07],
    ['20퍼센트', 0.2],
    ['0.2', 0.2],
    ['.05', 0.05],
    ['20', 0.2],
    ['2', 0.02],
    ['100', 1],
    ['1%', 0.01],
    ['100%', 1],
    ['0', 0],
  ])('a ratio of %s', (text, value) => {
    expect(parseQuantity(text, 'ratio')).toEqual({ ok: true, value });
  });

  it.each<[string, UnitName, string]>([
    ['', 'people', '값을 적어 주세요. 예: 3억, 150M, 1.5e8'],
    ['   ', 'people', '값을 적어 주세요. 예: 3억, 150M, 1.5e8'],
    ['많이', 'people', '숫자로 적어 주세요. 예: 3억, 150M, 1.5e8'],
    ['NaN', 'bytes', '숫자로 적어 주세요. 예: 64 GB, 500KB, 1.5 TiB'],
    ['9'.repeat(61), 'people', '숫자로 적어 주세요. 예: 3억, 150M, 1.5e8'],
    ['3 5', 'people', '수는 하나만 적어 주세요. 예: 3억, 150M, 1.5e8'],
    ['3~5억', 'people', '수는 하나만 적어 주세요. 예: 3억, 150M, 1.5e8'],
    ['3억 5억', 'people', '수는 하나만 적어 주세요. 예: 3억, 150M, 1.5e8'],
    ['3,47', 'perSecond', '수는 하나만 적어 주세요. 예: 3,472, 3.5k QPS, 500건/초'],
    ['-3', 'servers', '0 이상인 수로 적어 주세요. 예: 3억, 150M, 1.5e8'],
    ['1e308', 'people', '너무 큰 수예요. 더 작은 수를 적어 주세요. 예: 3억, 150M, 1.5e8'],
    ['1e309', 'people', '너무 큰 수예요. 더 작은 수를 적어 주세요. 예: 3억, 150M, 1.5e8'],
    ['10^400', 'bytes', '너무 큰 수예요. 더 작은 수를 적어 주세요. 예: 64 GB, 500KB, 1.5 TiB'],
    ['3MB', 'people', '‘MB’는 여기에 맞지 않는 단위예요. 개수를 적어 주세요. 예: 3억, 150M, 1.5e8'],
    ['3명', 'servers', '‘명’은 여기에 맞지 않는 단위예요. 개수를 적어 주세요. 예: 3억, 150M, 1.5e8'],
    ['20%', 'people', '‘%’는 여기에 맞지 않는 단위예요. 개수를 적어 주세요. 예: 3억, 150M, 1.5e8'],
    [
      '3 Gbps',
      'bytes',
      '‘Gbps’는 여기에 맞지 않는 단위예요. 데이터 크기를 적어 주세요. 예: 64 GB, 500KB, 1.5 TiB',
    ],
    ['3원', 'people', '‘원’은 모르는 단위예요. 개수를 적어 주세요. 예: 3억, 150M, 1.5e8'],
    ['3 gb/s', 'bitsPerSecond', '‘gb/s’는 모르는 단위예요. 전송 속도를 적어 주세요. 예: 2.78 Gbps, 100 Mbps'],
    ['2k', 'ratio', '‘k’는 모르는 단위예요. 비율을 적어 주세요. 예: 20%, 0.2'],
    ['1', 'ratio', '1%인지 100%인지 알 수 없어요. 1%나 100%로 적어 주세요.'],
  ])('refuses %j as %s', (text, unit, error) => {
    expect(parseQuantity(text, unit)).toEqual({ ok: false, error });
  });

  it('never throws, and gives a finite number of 0 or more, or a sentence', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0123456789.,e^+-천백십만억조 kMGTBbps%/일초명×') }),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom(...UNIT_NAMES), (text, unit) => {
        const parsed = parseQuantity(text, unit);
        if (parsed.ok) expect(parsed.value >= 0 && Number.isFinite(parsed.value)).toBe(true);
        else expect(parsed.error).toMatch(/요\./);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('findUnit', () => {
  it.each([
    ['B', 'bytes', 1],
    ['KB', 'bytes', 1e3],
    ['KiB', 'bytes', 1024],
    ['TB', 'bytes', 1e12],
    ['TiB', 'bytes', 2 ** 40],
    ['PB', 'bytes', 1e15],
    ['b', 'bytes', 1 / 8],
    ['Gb', 'bytes', 1.25e8],
    ['TB/일', 'bytesPerDay', 1e12],
    ['Gbps', 'bitsPerSecond', 1e9],
    ['Gb/s', 'bitsPerSecond', 1e9],
    ['GB/s', 'bitsPerSecond', 8e9],
    ['MiB/s', 'bitsPerSecond', 8 * 2 ** 20],
    ['QPS', 'perSecond', 1],
    ['qps', 'perSecond', 1],
    ['건/초', 'perSecond', 1],
    ['대', 'count', 1],
    ['명', 'count', 1],
    ['배', 'factor', 1],
    ['%', 'ratio', 0.01],
    ['개월', 'time', 2_628_000],
    ['나노초', 'time', 1e-9],
    ['µs', 'time', 1e-6],
    ['μs', 'time', 1e-6],
    ['밀리초', 'time', 1e-3],
    ['초', 'time', 1],
    ['seconds', 'time', 1],
    ['분', 'time', 60],
    ['시간', 'time', 3600],
    ['$/GB', 'price', 1],
    ['건/월', 'count', 1],
  ])('%s', (symbol, dimension, factor) => {
    expect(findUnit(symbol)).toEqual({ dimension, factor });
  });

  it('takes nothing for the unit of a plain number', () => {
    expect(findUnit('')).toEqual({ dimension: 'plain', factor: 1 });
  });

  it.each(['원', 'gb/s', 'GBB', 'constructor'])('knows no unit %j', (symbol) => {
    expect(findUnit(symbol)).toBeUndefined();
  });

  it('knows the symbol of every model unit, in its own dimension and with its factor', () => {
    for (const name of UNIT_NAMES) {
      const { dimension, symbol } = UNITS[name];
      if (dimension === 'calendar' || dimension === 'plain') continue;
      expect(findUnit(symbol)).toEqual({ dimension, factor: dimension === 'ratio' ? 0.01 : toBase(1, name) });
    }
  });
});

describe('formatQuantity', () => {
  it.each<[number, UnitName, string]>([
    [3472.2222, 'perSecond', '3,472 QPS'],
    [76_388.8889, 'perSecond', '76,389 QPS'],
    [11.5741, 'perSecond', '11.57 QPS'],
    [5e7, 'perSecond', '5,000만 QPS'],
    [30e12, 'bytesPerDay', '30 TB/일'],
    [61.2e9, 'bytesPerDay', '61.2 GB/일'],
    [54.86169e15, 'bytes', '54.86 PB'],
    [204, 'bytes', '204 B'],
    [0, 'bytes', '0 B'],
    [999.999e9, 'bytes', '1 TB'],
    [999.4e9, 'bytes', '999.4 GB'],
    [5e27, 'bytes', '5,000 YB'],
    [2.7834444e9, 'bitsPerSecond', '2.78 Gbps'],
    [1.5e8, 'people', '1억 5,000만 명'],
    [1000, 'people', '1,000명'],
    [3e8, 'itemsPerDay', '3억 건/일'],
    [0.5, 'ratio', '50%'],
    [0.0009942757, 'ratio', '0.0994%'],
    [1e-12, 'ratio', '0.000001% 미만'],
    [0, 'ratio', '0%'],
    [129, 'servers', '129대'],
    [3, 'copies', '3벌'],
    [2, 'factor', '2배'],
    [1.666331, 'factor', '1.67배'],
    [5, 'years', '5년'],
    [11, 'score', '11점'],
    [3.09, 'sigma', '3.09σ'],
    [-3, 'score', '−3점'],
    [0.5, 'nanoseconds', '0.5 ns'],
    [100, 'nanoseconds', '100 ns'],
    [3000, 'nanoseconds', '3 µs'],
    [1.5e8, 'nanoseconds', '150 ms'],
    [0, 'milliseconds', '0 ms'],
    [0, 'minutes', '0분'],
    [3, 'milliseconds', '3 ms'],
    [0.05, 'milliseconds', '50 µs'],
    [2500, 'milliseconds', '2.5초'],
    [0, 'seconds', '0초'],
    [0, 'minutes', '0분'],
    [0.5, 'seconds', '0.5초'],
    [0.02, 'seconds', '20 ms'],
    [65, 'seconds', '1분 5초'],
    [100, 'seconds', '1분 40초'],
    [3599.7, 'seconds', '60분'],
    [31_536, 'seconds', '8시간 46분'],
    [5e5, 'seconds', '5.79일'],
    [1.5e8, 'seconds', '4.76년'],
    [525.6, 'minutes', '8시간 46분'],
    [5.256, 'minutes', '5분 15초'],
    [13.3333, 'minutes', '13분 20초'],
    [2020, 'calendarYear', '2020년'],
    [4300, 'dollars', '4,300달러'],
    [85_231_234, 'dollars', '8,523만 달러'],
    [0.085, 'dollarsPerGigabyte', '0.085달러/GB'],
    [12.5e6, 'bytesPerSecond', '12.5 MB/s'],
    [200, 'itemsPerSecond', '200건/초'],
    [1e8, 'itemsPerMonth', '1억 건/월'],
    [42, 'plain', '42'],
    [1.0995116278, 'precise', '1.0995116'],
    [2 ** 50, 'precise', '1,125,899,906,842,624'],
    [123_456.789012, 'precise', '123,456.79'],
    [0, 'precise', '0'],
    [1.1119998989814e24, 'precise', '1.1119999×10²⁴'],
    [3.1709792e-11, 'precise', '3.1709792×10⁻¹¹'],
    [0.001, 'precise', '0.001'],
    [0.9, 'availability', '90%'],
    [0.999, 'availability', '99.9%'],
    [0.999999, 'availability', '99.9999%'],
    [0.9997990102, 'availability', '99.9799%'],
    [0.997002999, 'availability', '99.7%'],
    [1, 'availability', '100%'],
  ])('%d %s', (value, unit, expected) => {
    expect(visible(formatQuantity(value, unit))).toBe(expected);
  });

  it.each<[number, UnitName, string]>([
    [3472.2222, 'perSecond', '약 3,500 QPS'],
    [54.86169e15, 'bytes', '약 55 PB'],
    [123_456_789, 'people', '약 1억 2,000만 명'],
    [129, 'servers', '약 130대'],
  ])('about %d %s', (value, unit, expected) => {
    expect(visible(formatQuantity(value, unit, { approx: true }))).toBe(expected);
  });

  it('keeps as many digits as asked', () => {
    expect(visible(formatQuantity(1.992662, 'factor', { significant: 4 }))).toBe('1.993배');
    expect(visible(formatQuantity(3472.2222, 'perSecond', { significant: 3, approx: true }))).toBe(
      '약 3,470 QPS',
    );
  });

  it('never breaks between a number and its unit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e20, noNaN: true }),
        fc.constantFrom(...UNIT_NAMES),
        (value, unit) => {
          fc.pre(UNITS[unit].dimension !== 'ratio');
          expect(formatQuantity(value, unit, { approx: true })).not.toContain(' ');
        },
      ),
    );
  });

  it('is read back as nearly the same value', () => {
    const value = fc.tuple(fc.double({ min: 1, max: 9.999, noNaN: true }), fc.integer({ min: 0, max: 18 }));
    fc.assert(
      fc.property(value, fc.constantFrom(...UNIT_NAMES), ([head, exponent], unit) => {
        const original =
          UNITS[unit].dimension === 'ratio' ? (head / 10) * 10 ** -(exponent % 7) : head * 10 ** exponent;
        const parsed = parseQuantity(formatQuantity(original, unit), unit);
        // Two units of time, such as 1분 1초, are whole numbers: half a second of a minute may be lost.
        const lost = UNITS[unit].dimension === 'time' ? 0.0085 : 0.006;
        expect(parsed.ok && Math.abs(parsed.value / original - 1)).toBeLessThan(lost);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an answer in an asked unit', () => {
  it.each([
    ['55', 'PB', 55e15],
    ['55,000 TB', 'PB', 55e15],
    ['약 55 PB', 'PB', 55e15],
    ['3.5k', 'QPS', 3500],
    ['3472 건/초', 'QPS', 3472],
    ['20', '%', 0.2],
    ['1', '%', 0.01],
    ['129대', '대', 129],
    ['2.78', 'Gbps', 2.78e9],
  ])('%s asked in %s', (text, symbol, value) => {
    expect(parseIn(text, symbol)).toEqual({ ok: true, value });
  });

  it('refuses another dimension and other things counted', () => {
    expect(parseIn('3 Gbps', 'PB').ok).toBe(false);
    expect(parseIn('129명', '대').ok).toBe(false);
  });

  it.each([
    [54.86169e15, 'PB', undefined, '54.86 PB'],
    [54.86169e15, 'TB', undefined, '54,862 TB'],
    [54.86169e15, 'PB', 2, '55 PB'],
    [129, '대', undefined, '129대'],
    [1.5e8, '명', undefined, '1억 5,000만 명'],
    [0.2, '%', undefined, '20%'],
    [4, '배', undefined, '4배'],
    [3472.2222, '건/초', undefined, '3,472건/초'],
  ])('writes %d in %s', (value, symbol, significant, expected) => {
    expect(visible(formatIn(value, symbol, significant))).toBe(expected);
  });

  it('takes an unknown unit for a bug', () => {
    expect(() => formatIn(1, '원')).toThrow(RangeError);
    expect(() => parseIn('1', '원')).toThrow(RangeError);
  });
});
