import { describe, expect, it } from 'vitest';
import { gradeNumber } from './grade-number';
import type { QuestionOf } from './question-schema';
import { numeric, seedsOf } from './questions.fixture';

const seeds = seedsOf(1);
const only = (value: number, input: string, scale = 1) => ({ values: [value], input, scale });

/** 300M × 50 % × 2 ÷ 86,400 = 3,472.22 QPS. */
const USERS = { m: only(300, 'mau', 1e6), d: only(50, 'dauRatio', 0.01), w: only(2, 'writesPerUser') };
const writeQps = numeric({ params: USERS });
const exactQps = numeric({ params: USERS, tolerance: 'exact' });
const exactPeak: QuestionOf<'nu'> = {
  ...numeric({ params: USERS, output: 'peakWriteQps', fixed: { peakFactor: 3 } }),
  tolerance: 'exact',
};
const roughQps = numeric({ params: USERS, tolerance: 'oom' });
/** 3,472.22 × 3 = 10,416.67 QPS. */
const peakQps = numeric({ params: USERS, output: 'peakWriteQps', fixed: { peakFactor: 3 } });
/** 30 TB × 365 × 5 × 3 = 164.25 PB. */
const stored = numeric({
  model: 'storage-growth',
  output: 'totalBytes',
  params: { t: only(30, 'bytesPerDay', 1e12), y: only(5, 'years') },
  fixed: { replicas: 3 },
  tolerance: 'rel 10%',
  unit: 'PB',
});
/** 30 TB × 365 × 5 = 54.75 PB. */
const singleCopy = { ...stored, fixed: { replicas: 1 } };
const exactStored: QuestionOf<'nu'> = { ...singleCopy, tolerance: 'exact' };
/** 300M × 50 % × 2 × 10 % × 1 MB = 30 TB a day, 2.78 Gbps with its text. */
const mediaPerDay = numeric({
  params: USERS,
  output: 'mediaBytesPerDay',
  unit: 'TB/일',
  tolerance: 'rel 5%',
});
const ingress = numeric({ params: USERS, output: 'ingressBitsPerSecond', unit: 'Gbps', tolerance: 'rel 5%' });
const servers = numeric({ params: USERS, output: 'servers', unit: '대', tolerance: 'abs 1' });

const gradeOf = (question: QuestionOf<'nu'>, text: string) =>
  gradeNumber(question, seeds, { type: 'nu', text });

describe('gradeNumber: verdicts', () => {
  it.each([
    // However it is written
    ['3472', writeQps, 'right'],
    ['3,472', writeQps, 'right'],
    ['3,472.2', writeQps, 'right'],
    ['3472 QPS', writeQps, 'right'],
    ['3472QPS', writeQps, 'right'],
    ['3,472 qps', writeQps, 'right'],
    ['3.5k', writeQps, 'right'],
    ['3.5K QPS', writeQps, 'right'],
    ['약 3500', writeQps, 'right'],
    ['약 3,500 정도', writeQps, 'right'],
    ['~3500', writeQps, 'right'],
    ['3천5백', writeQps, 'right'],
    ['3천 5백', writeQps, 'right'],
    ['0.35만', writeQps, 'right'],
    ['3.5e3', writeQps, 'right'],
    ['3.5×10^3', writeQps, 'right'],
    ['3500건/초', writeQps, 'right'],
    ['3500 TPS', writeQps, 'right'],
    ['３５００', writeQps, 'right'],
    [' 3 472 ', writeQps, 'refused'],
    // 10⁵ seconds a day is within 15 %
    ['3000', writeQps, 'right'],
    ['2952', writeQps, 'right'],
    ['3992', writeQps, 'right'],
    // Within twice 15 %
    ['2500', writeQps, 'almost'],
    ['4,500', writeQps, 'almost'],
    ['2431', writeQps, 'almost'],
    // Beyond
    ['2400', writeQps, 'wrong'],
    ['4600', writeQps, 'wrong'],
    ['6944', writeQps, 'wrong'],
    ['3.472', writeQps, 'wrong'],
    ['0', writeQps, 'wrong'],
    ['347222', writeQps, 'wrong'],
    // Exact means six digits
    ['3472.22', exactQps, 'right'],
    ['3472.222222', exactQps, 'right'],
    ['3472.2', exactQps, 'wrong'],
    ['3472', exactQps, 'wrong'],
    // An order of magnitude
    ['3472', roughQps, 'right'],
    ['10000', roughQps, 'right'],
    ['1100', roughQps, 'right'],
    ['1000', roughQps, 'almost'],
    ['30000', roughQps, 'almost'],
    ['100', roughQps, 'wrong'],
    ['100000', roughQps, 'wrong'],
    ['0', roughQps, 'wrong'],
    // Units of the same dimension
    ['55', singleCopy, 'right'],
    ['55 PB', singleCopy, 'right'],
    ['55PB', singleCopy, 'right'],
    ['54.75 페타바이트', singleCopy, 'right'],
    ['54750TB', singleCopy, 'right'],
    ['54,750 TB', singleCopy, 'right'],
    ['54,750,000 GB', singleCopy, 'right'],
    ['5.475e16 B', singleCopy, 'right'],
    ['48.6 PiB', singleCopy, 'right'],
    ['50', singleCopy, 'right'],
    // Slips of the unit
    ['54,750', singleCopy, 'almost'],
    ['0.05475', singleCopy, 'almost'],
    ['55 TB', singleCopy, 'almost'],
    ['55 EB', singleCopy, 'almost'],
    ['438', singleCopy, 'almost'],
    ['54750000', singleCopy, 'wrong'],
    ['150', singleCopy, 'wrong'],
    ['54.75', exactStored, 'right'],
    ['54,750 TB', exactStored, 'right'],
    ['48.6278', exactStored, 'almost'],
    ['55', exactStored, 'wrong'],
    ['2.78', ingress, 'right'],
    ['2.78 Gbps', ingress, 'right'],
    ['2783 Mbps', ingress, 'right'],
    ['348 MB/s', ingress, 'right'],
    ['0.348', ingress, 'almost'],
    ['0.348 Gbps', ingress, 'almost'],
    ['2783', ingress, 'almost'],
    ['2.6', ingress, 'almost'],
    ['1', ingress, 'wrong'],
    ['30', mediaPerDay, 'right'],
    ['30 TB/일', mediaPerDay, 'right'],
    ['30TB/day', mediaPerDay, 'right'],
    ['30,000 GB/일', mediaPerDay, 'right'],
    ['30 TB', mediaPerDay, 'right'],
    ['30000', mediaPerDay, 'almost'],
    ['300', mediaPerDay, 'wrong'],
    // Counted things, absolute tolerance
    ['129', servers, 'right'],
    ['129대', servers, 'right'],
    ['130', servers, 'right'],
    ['128', servers, 'right'],
    ['127', servers, 'almost'],
    ['131대', servers, 'almost'],
    ['126', servers, 'wrong'],
    // No answer to the question
    ['', writeQps, 'refused'],
    ['   ', writeQps, 'refused'],
    ['많다', writeQps, 'refused'],
    ['-3472', writeQps, 'refused'],
    ['3472 PB', writeQps, 'refused'],
    ['3472 킬로미터', writeQps, 'refused'],
    ['55 QPS', singleCopy, 'refused'],
    ['129명', servers, 'refused'],
  ] as const)('%j is graded (%#)', (text, question, verdict) => {
    const graded = gradeOf(question, text);
    expect([text, graded.ok ? graded.value.verdict : 'refused']).toEqual([text, verdict]);
    if (!graded.ok) expect(graded.error).toMatch(/[가-힣].*(요|요\.)/);
  });
});

describe('gradeNumber: what went wrong', () => {
  it.each([
    ['3472', peakQps, '‘피크 계수’를 계산에 넣지 않은 것 같아요.'],
    ['9000', exactPeak, '하루를 86,400초가 아니라 10⁵초로 어림한 것 같아요.'],
    ['3000', exactQps, '하루를 86,400초가 아니라 10⁵초로 어림한 것 같아요.'],
    ['347222', writeQps, '‘매일 쓰는 비율’의 %를 100으로 나누지 않은 것 같아요.'],
    ['6944', writeQps, '‘매일 쓰는 비율’을 계산에 넣지 않은 것 같아요.'],
    ['54.75', stored, '‘복제 수’를 계산에 넣지 않은 것 같아요.'],
    ['0.45', stored, '1년을 365일로 바꾸지 않은 것 같아요.'],
    ['104,167', peakQps, '‘최대 읽기 QPS’를 구한 것 같아요.'],
    ['27.83', ingress, '‘나가는 대역폭’을 구한 것 같아요.'],
    ['7', stored, undefined],
    ['3472', writeQps, undefined],
  ] as const)('%j (%#)', (text, question, diagnosis) => {
    const graded = gradeOf(question, text);
    const solution = graded.ok ? graded.value.solution : undefined;
    expect([text, solution?.type === 'nu' && solution.diagnosis?.says]).toEqual([text, diagnosis]);
  });

  it('names the first step that the slip spoils', () => {
    const stepOf = (question: typeof writeQps, text: string) => {
      const graded = gradeOf(question, text);
      const solution = graded.ok ? graded.value.solution : undefined;
      return solution?.type === 'nu' ? solution.diagnosis?.stepId : undefined;
    };
    expect(stepOf(writeQps, '6944')).toBe('dau');
    expect(stepOf(peakQps, '3472')).toBe('peakWriteQps');
    expect(stepOf(exactQps, '3000')).toBe('writeQps');
  });

  it.each([
    ['438', singleCopy, '비트와 바이트(8배 차이)를 바꾸어 계산한 것 같아요.'],
    ['0.348', ingress, '비트와 바이트(8배 차이)를 바꾸어 계산한 것 같아요.'],
    ['48.6278', exactStored, '1,000 대신 1,024를 단위로 쓴 것 같아요(KB는 1,000 B, KiB는 1,024 B).'],
    ['54750', singleCopy, '단위가 한 단계(1,000배) 어긋난 것 같아요.'],
    ['2500', writeQps, '허용 오차를 조금 벗어났어요. ±15%까지 맞아요.'],
    ['131', servers, '허용 오차를 조금 벗어났어요. ±1대까지 맞아요.'],
  ] as const)('the remark of an almost right one: %j (%#)', (text, question, remark) => {
    expect(gradeOf(question, text)).toMatchObject({ ok: true, value: { verdict: 'almost', remark } });
  });
});

describe('gradeNumber: the solution', () => {
  it.each([
    ['3,472 QPS', writeQps, 3472.2222, '±15%까지 맞아요.'],
    ['3,472.22 QPS', exactQps, 3472.2222, '정확한 값이어야 해요.'],
    ['3,472 QPS', roughQps, 3472.2222, '자릿수가 맞으면 돼요(약 3배 안쪽).'],
    ['54.75 PB', singleCopy, 54.75, '±10%까지 맞아요.'],
    ['129대', servers, 129, '±1대까지 맞아요.'],
  ] as const)('%s', (text, question, value, tolerance) => {
    const graded = gradeOf(question, '1');
    const solution = graded.ok ? graded.value.solution : undefined;
    if (solution?.type !== 'nu') throw new Error('not a number');
    expect(solution.value).toBeCloseTo(value, 3);
    expect(solution.text.replace('\u00a0', ' ')).toBe(text);
    expect(solution.tolerance).toBe(tolerance);
  });

  it('works only through the steps that the output needs', () => {
    const graded = gradeOf(peakQps, '1');
    const steps = graded.ok && graded.value.solution.type === 'nu' ? graded.value.solution.steps : [];
    expect(steps.map(({ id }) => id)).toEqual(['dau', 'writesPerDay', 'writeQps', 'peakWriteQps']);
    expect(steps.at(-1)?.value).toBeCloseTo(10416.667, 3);
  });
});
