import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTERVIEW_STEPS, planInterview, scaledRange, shareInterview, stepAt } from './interview-time';
import { interviewTimeModel } from './interview-time-model';

const total = fc.double({ min: 20, max: 90, noNaN: true });
const visible = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the vectors of C17', () => {
  it('stretches the ranges to 60 minutes', () => {
    const ranges = INTERVIEW_STEPS.map((step) => scaledRange(step, 60).map((m) => Number(m.toFixed(4))));
    expect(ranges).toEqual([
      [4, 13.3333],
      [13.3333, 20],
      [13.3333, 33.3333],
      [4, 6.6667],
    ]);
  });

  it('leaves them as they are at 45 minutes', () => {
    const output = shareInterview({ total: 45 });
    expect([output.scopeLeast, output.outlineMost, output.detailMost, output.wrapMost]).toEqual([
      3, 15, 25, 5,
    ]);
  });
});

describe('planInterview', () => {
  it('fills the time exactly, step after step, each inside its range', () => {
    fc.assert(
      fc.property(total, (minutes) => {
        const plan = planInterview(minutes);
        let end = 0;
        for (const step of plan) {
          expect(step.startMinutes).toBe(end);
          end += step.lengthMinutes;
          const [least, most] = scaledRange(step, minutes);
          expect(step.lengthMinutes).toBeGreaterThanOrEqual(least);
          expect(step.lengthMinutes).toBeLessThanOrEqual(most);
        }
        expect(end).toBeCloseTo(minutes, 9);
      }),
    );
  });

  it('gives no step less of a longer interview', () => {
    fc.assert(
      fc.property(total, (minutes) => {
        const [shorter, longer] = [planInterview(minutes), planInterview(minutes + 1)];
        expect(longer.every((step, i) => step.lengthMinutes > (shorter[i]?.lengthMinutes ?? 0))).toBe(true);
      }),
    );
  });
});

it('finds the step of a moment', () => {
  const plan = planInterview(40.5);
  expect(plan.map(({ lengthMinutes }) => lengthMinutes)).toEqual([6.5, 12.5, 17.5, 4]);
  expect([0, 6.4, 6.5, 18.9, 19, 36.5, 40.5, 99].map((minutes) => stepAt(plan, minutes))).toEqual([
    0, 0, 1, 1, 2, 3, 3, 3,
  ]);
});

it('sums up the plan', () => {
  expect(visible(interviewTimeModel.summarize({ total: 40.5 }))).toBe(
    '40분 30초를 이해와 범위 6분 30초, 개략 설계와 동의 12분 30초, 상세 설계 17분 30초, 마무리 4분으로 나눠 볼 수 있어요.',
  );
});
