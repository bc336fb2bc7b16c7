import { expect, it } from 'vitest';
import { dayText, intervalText } from './rating-words';

it.each([
  [0, '오늘'],
  [1, '1일 뒤'],
  [30, '30일 뒤'],
  [31, '1개월 뒤'],
  [200, '7개월 뒤'],
  [365, '1년 뒤'],
  [548, '1.5년 뒤'],
])('%d days are written %s', (days, text) => expect(intervalText(days)).toBe(text));

it('names a day with its weekday', () => expect(dayText('2026-11-24T03:00:00Z')).toBe('11월 24일 (화)'));
