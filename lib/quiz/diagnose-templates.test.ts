import { describe, expect, it } from 'vitest';
import { gradeNumber } from './grade-number';
import type { PromptSeeds } from './prompt';
import type { QuestionOf } from './question-schema';
import { itemOf } from './templates/template-item.fixture';
import { wholeQuestion } from './whole-question';

/** Wrong answers as people give them: what is said of each, and the step of the working that it points at. */

const seeds: PromptSeeds = { draw: 'typical', layout: 'typical' };

function withValues(name: string, values: Readonly<Record<string, number | string>>): QuestionOf<'nu'> {
  const whole = wholeQuestion(itemOf(name), seeds);
  if (whole.type !== 'nu') throw new Error(`${name} is not numeric`);
  const params = Object.fromEntries(
    Object.entries(whole.params).map(([key, param]) => [key, { ...param, values: [Number(values[key])] }]),
  );
  const fixed = Object.fromEntries(
    Object.entries({ ...whole.fixed, ...values }).filter(([key]) => !(key in params)),
  );
  return { ...whole, params, fixed };
}

function diagnosisOf(question: QuestionOf<'nu'>, text: string) {
  const graded = gradeNumber(question, seeds, { type: 'nu', text });
  if (!graded.ok) throw new Error(graded.error);
  const { solution, remark, verdict } = graded.value;
  const diagnosis = solution.type === 'nu' ? solution.diagnosis : undefined;
  return { verdict, says: `${remark ?? ''} ${diagnosis?.says ?? ''}`, stepId: diagnosis?.stepId };
}

describe('a typical wrong answer', () => {
  it.each<[string, Record<string, number | string>, string, RegExp, string | undefined]>([
    // The factor of the peak, the share of daily users, the copies.
    ['P-C01b', { n: 4, r: 9, f: 2 }, '2315', /‘피크 계수’를 계산에 넣지 않은/, 'peakWriteQps'],
    ['P-C01a', { m: 100, d: 20, w: 2 }, '2315', /‘매일 쓰는 비율’을 계산에 넣지 않은/, 'dau'],
    ['P-C01d', { t: 10, y: 5, c: 3 }, '18.25', /‘복제 수’를 계산에 넣지 않은/, 'totalBytes'],
    // Bits for bytes, KiB for KB, a prefix off.
    ['P-C01e', { n: 10, k: 1 }, '1600', /비트와 바이트/, undefined],
    ['P-C04b', { x: 30 }, '0.347', /비트/, undefined],
    ['P-C12b', { r: 100, s: 500, h: 95 }, '2328.306', /1,024/, undefined],
    ['P-C01d', { t: 10, y: 5, c: 3 }, '54750', /1,000배/, undefined],
    // 10⁵ seconds a day, hours and minutes for seconds.
    ['P-C04a', { n: 100 }, '4166667', /초|시간/, 'qps'],
    ['P-C10c', { p: 3, f: 200 }, '3472', /팔로워 수를 곱하지 않은/, 'insertsPerSecond'],
    // The cache trip on a miss, the wrong side of the hit ratio.
    ['P-C06a', { h: 50, c: 2, d: 20 }, '11', /캐시에 먼저 들른 시간/, 'effectiveMs'],
    ['P-C06b', { q: 10_000, h: 95 }, '9500', /적중률/, 'dbQps'],
    ['P-C12a', { e: 20, o: 200, h: 80 }, '180', /./, 'latencyMs'],
    ['P-C14a', { q: 10_000, h: 85 }, '8500', /./, undefined],
    // Nines, rows and copies.
    ['P-C05a', { a: 99.9 }, '4.32', /9를 하나 더/, 'downMonth'],
    ['P-C05b', { a: 99, k: 3 }, '99.9999', /병렬/, 'together'],
    ['P-C05c', { a: 99, t: 99.99 }, '1', /원본까지 세요/, 'replicas'],
    // Shards.
    ['P-C09a', { n: 4, m: 5 }, '20', /새 노드의 몫만|남는 비율/, 'moduloShare'],
    ['P-C09b', { n: 4, m: 5 }, '80', /모듈로처럼|남는 비율/, 'ringShare'],
    ['P-C10a', { s: 10, q: 10_000, p: 30 }, '4000', /인기 키의 몫을 빼지 않은/, undefined],
    // A dead primary, dead servers.
    ['P-C11a', { d: 5, k: 3, p: 20, t: 30 }, '55', /놓친 횟수를 곱하지 않은/, 'detection'],
    ['P-C11a', { d: 5, k: 3, p: 20, t: 30 }, '35', /다시 잇는 시간을 빠뜨린/, 'rto'],
    ['P-C13a', { n: 4, s: 10_000, k: 2 }, '2500', /죽는 서버의 수를 곱하지 않은/, 'lost'],
    ['P-C13b', { n: 5, k: 1 }, '20', /남은 서버가 아니라 전체 서버로/, 'loadRise'],
    // Sequences, traces, compression.
    ['P-C08b', { c: 1, d: 20, pattern: 'cache-aside', op: 'read-miss' }, '20', /DB 왕복만|빠뜨린/, 'latency'],
    ['P-C08c', { w: 500, f: 2 }, '500', /간격의 절반만/, 'lostWrites'],
    ['P-C07a', { trace: '1, 2, 3, 4, 1, 2, 5, 1, 2, 3, 4, 5', policy: 'fifo' }, '10', /다른 정책/, 'hits'],
    ['P-C07c', { p: 20 }, '20', /똑같이 불린다고/, undefined],
    ['P-C15a', { s: 1, b: 12.5 }, '40', /전송 시간만/, 'packedSeconds'],
  ])('%s with %j: %s', (name, values, text, says, stepId) => {
    const diagnosis = diagnosisOf(withValues(name, values), text);
    expect(diagnosis.verdict).not.toBe('right');
    expect(diagnosis.says).toMatch(says);
    if (stepId !== undefined) expect(diagnosis.stepId).toBe(stepId);
  });

  it.each([
    ['P-C06a', { h: 90, c: 1, d: 20 }, '3'],
    ['P-C11a', { d: 5, k: 3, p: 20, t: 30 }, '1분 5초'],
    ['P-C15a', { s: 1, b: 12.5 }, '46'],
  ])('is not suspected of the right one: %s', (name, values, text) => {
    expect(diagnosisOf(withValues(name, values), text)).toMatchObject({ verdict: 'right', says: ' ' });
  });
});
