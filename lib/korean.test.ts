import { disassemble } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMyriads, formatNumber, readNumeral, withJosa } from './korean';

const visible = (text: string) => text.replaceAll('\u00a0', ' ');

describe('withJosa', () => {
  it.each([
    ['서버', '이/가', '서버가'],
    ['캐시', '을/를', '캐시를'],
    ['비율', '은/는', '비율은'],
    ['비율', '으로/로', '비율로'],
    ['점', '으로/로', '점으로'],
    ['129대', '이/가', '129대가'],
    ['1억 5,000만 명', '이/가', '1억 5,000만 명이'],
    ['3,472 QPS', '을/를', '3,472 QPS를'],
    ['54.86 PB', '이/가', '54.86 PB가'],
    ['50%', '을/를', '50%를'],
    ['60%', '으로/로', '60%로'],
    ['월간 사용자(MAU)', '은/는', '월간 사용자(MAU)는'],
    ['카산드라(Cassandra)', '을/를', '카산드라(Cassandra)를'],
    ['‘MB’', '은/는', '‘MB’는'],
    ['‘명’', '은/는', '‘명’은'],
    ['HTML', '을/를', 'HTML을'],
    ['VPN', '와/과', 'VPN과'],
    ['server', '을/를', 'server를'],
    ['QR', '을/를', 'QR을'],
  ] as const)('%s with %s', (word, pair, expected) => {
    expect(withJosa(word, pair)).toBe(expected);
  });

  it.each([
    ['0', '0이'],
    ['1', '1이'],
    ['2', '2가'],
    ['3', '3이'],
    ['4', '4가'],
    ['5', '5가'],
    ['6', '6이'],
    ['7', '7이'],
    ['8', '8이'],
    ['9', '9가'],
    ['10', '10이'],
    ['1,000', '1,000이'],
    ['10,000', '10,000이'],
    ['100,000,000', '100,000,000이'],
    ['1,000,000,000,000', '1,000,000,000,000가'],
    ['3.14', '3.14가'],
  ])('the number %s is heard as it is read', (number, expected) => {
    expect(withJosa(number, '이/가')).toBe(expected);
  });

  it.each([
    ['1', '1로'],
    ['2', '2로'],
    ['3', '3으로'],
    ['7', '7로'],
    ['10', '10으로'],
  ])('%s takes 로 behind ㄹ and vowels', (number, expected) => {
    expect(withJosa(number, '으로/로')).toBe(expected);
  });

  it('agrees with the final consonant of any syllable', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0xac00, max: 0xd7a3 }), (code) => {
        const syllable = String.fromCharCode(code);
        const closed = /[ㄱ-ㅎ]$/.test(disassemble(syllable));
        expect(withJosa(syllable, '을/를')).toBe(`${syllable}${closed ? '을' : '를'}`);
      }),
    );
  });
});

describe('formatMyriads', () => {
  it.each([
    [0, '0'],
    [129, '129'],
    [9_999, '9,999'],
    [10_000, '1만'],
    [76_389, '7만 6,389'],
    [150_000_000, '1억 5,000만'],
    [300_000_000, '3억'],
    [100_000_500, '1억'],
    [1_234_567_890, '12억 3,457만'],
    [99_999_999, '9,999만 9,999'],
    [99_999_999.9, '1억'],
    [999_999_999_999, '1조'],
    [5e12, '5조'],
    [1.5e16, '1경 5,000조'],
  ])('%d', (value, expected) => {
    expect(visible(formatMyriads(value))).toBe(expected);
  });

  it('keeps both groups on one line', () => {
    expect(formatMyriads(150_000_000)).toBe('1억\u00a05,000만');
  });
});

describe('formatNumber', () => {
  it.each([
    [3472.2222, undefined, '3,472'],
    [115.7407, undefined, '115.7'],
    [11.5741, undefined, '11.57'],
    [2, undefined, '2'],
    [0.0994276, undefined, '0.0994'],
    [0, undefined, '0'],
    [3472.2222, 2, '3,500'],
    [1.992662, 4, '1.993'],
  ])('%d to %s digits', (value, significant, expected) => {
    expect(formatNumber(value, significant)).toBe(expected);
  });
});

describe('readNumeral', () => {
  it.each([
    ['3억', 3e8, ''],
    ['1억 5천만', 1.5e8, ''],
    ['1억5천만 명', 1.5e8, '명'],
    ['1억 5,000만', 1.5e8, ''],
    ['1억 5000', 100_005_000, ''],
    ['2조 3억', 2_000_300_000_000, ''],
    ['3천5백', 3500, ''],
    ['3천 5백 2십 1', 3521, ''],
    ['1.1억', 1.1e8, ''],
    ['3.5천', 3500, ''],
    ['천만', 1e7, ''],
    ['만 명', 1e4, '명'],
    ['3,472', 3472, ''],
    ['1,234,567.5', 1_234_567.5, ''],
    ['.5', 0.5, ''],
    ['5.', 5, ''],
    ['1.5e8', 1.5e8, ''],
    ['1.5E-3 GB', 0.0015, 'GB'],
    ['10^5', 1e5, ''],
    ['10^-2', 0.01, ''],
    ['3×10^5', 3e5, ''],
    ['3 x 10^5 건', 3e5, '건'],
    ['2^10 B', 1024, 'B'],
    ['2x', 2, 'x'],
    ['+7', 7, ''],
    ['-7', -7, ''],
    ['−7 대', -7, '대'],
    ['64GB', 64, 'GB'],
    ['5EB', 5, 'EB'],
  ])('%s', (text, value, rest) => {
    expect(readNumeral(text)).toEqual({ value, rest });
  });

  it.each(['', '많이', 'e5', '^5', '-', ',5', '명 3'])('finds no number at the start of %j', (text) => {
    expect(readNumeral(text)).toBeUndefined();
  });

  it.each([
    ['3억 5억', '억'],
    ['3만 5억', '억'],
    ['3,47', ',47'],
    ['1,2345', ',2345'],
    ['1.2.3', '.3'],
    ['3~5', '~5'],
  ])('leaves what does not belong to the number of %s', (text, rest) => {
    expect(readNumeral(text)?.rest).toBe(rest);
  });

  it('reads every whole number back from its groups', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(readNumeral(formatMyriads(value))).toEqual({ value, rest: '' });
      }),
    );
  });

  it('reads every number as JavaScript writes it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumeral(String(value))?.value).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
