import { describe, expect, it } from 'vitest';
import { gradeTemplate } from './templates/templates.fixture';

describe('an almost right answer', () => {
  it.each([
    ['P-C01d', { t: 30, y: 5, c: 3 }, '1314', '비트와 바이트(8배 차이)를 바꾸어 계산한 것 같아요.'],
    [
      'P-C12b',
      { m: 100, s: 500, h: 95 },
      '2328.306',
      '1,000 대신 1,024를 단위로 쓴 것 같아요(KB는 1,000 B, KiB는 1,024 B).',
    ],
    ['P-C04b', { x: 30 }, '2778', '단위가 한 단계(1,000배) 어긋난 것 같아요.'],
    ['P-C09a', { n: 4 }, '0.8', '비율을 백분율로 바꾸지 않은 것 같아요(100배 차이).'],
    ['P-C09a', { n: 4 }, '78.5', '허용 오차를 조금 벗어났어요. ±1%p까지 맞아요.'],
  ])('to %s, %j: %s', (name, drawn, text, remark) => {
    expect(gradeTemplate(name, drawn, text)).toMatchObject({ verdict: 'almost', remark });
  });
});

describe('what is near enough to be right', () => {
  it.each([
    // 10⁵ seconds a day
    ['P-C04a', { n: 100 }, '1000'],
    ['P-C10c', { p: 3, f: 200 }, '600,000'],
    // 1 − k(1 − A)
    ['P-C05b', { a: 99.8, k: 5 }, '99'],
    ['P-C04c', { k: 30 }, '10억'],
    ['P-C04c', { k: 40 }, '10^12'],
    ['P-C03b', { a: '대륙 사이 왕복', n: 10 }, '1.5초'],
    ['P-C12b', { m: 100, s: 500, h: 95 }, '2.5 TB'],
  ])('to %s, %j: %s', (name, drawn, text) => {
    expect(gradeTemplate(name, drawn, text).verdict).toBe('right');
  });
});
