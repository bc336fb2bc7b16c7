import { describe, expect, it } from 'vitest';
import { capacityModel } from './capacity-model';
import { MODELS } from './registry';
import { checkInputs, inputProblem, runModel, withDefaults } from './run-model';

const refusalOf = (values: Record<string, number | string>) => {
  const run = runModel(capacityModel, values);
  return run.ok ? undefined : run.error;
};

describe('runModel', () => {
  it('fills in the defaults and computes', () => {
    const run = runModel(capacityModel, { years: 3 });
    expect(run.ok && run.value.inputs.mau).toBe(300e6);
    expect(run.ok && run.value.inputs.years).toBe(3);
    expect(run.ok && run.value.outputs.mediaTotalBytes).toBe(32.85e15);
  });

  it.each([
    ['mau', 999, '월간 사용자(MAU)는 1,000명부터 50억 명까지 넣을 수 있어요.'],
    ['mau', 5.1e9, '월간 사용자(MAU)는 1,000명부터 50억 명까지 넣을 수 있어요.'],
    ['mau', Number.NaN, '월간 사용자(MAU)는 1,000명부터 50억 명까지의 수로 적어 주세요.'],
    ['mau', Number.POSITIVE_INFINITY, '월간 사용자(MAU)는 1,000명부터 50억 명까지의 수로 적어 주세요.'],
    ['mau', '3억', '월간 사용자(MAU)는 1,000명부터 50억 명까지의 수로 적어 주세요.'],
    ['dauRatio', 0, '매일 쓰는 비율은 1%부터 100%까지 넣을 수 있어요.'],
    ['mediaBytes', 5.1e9, '미디어 크기는 0 B부터 5 GB까지 넣을 수 있어요.'],
    ['years', 2.5, '보관 기간은 소수가 없는 수로 적어 주세요.'],
    ['spare', -1, '예비 서버는 0대부터 10대까지 넣을 수 있어요.'],
    [
      'mode',
      'quick',
      '계산 방식은 다음 가운데 하나여야 해요: 정확히 (하루 86,400초), 암산 (하루 10만 초, 유효 숫자 두 자리)',
    ],
    ['mua', 3e8, 'mua는 이 계산에 없는 입력이에요.'],
  ])('refuses %s = %s', (key, value, message) => {
    const refusals = refusalOf({ [key]: value });
    expect(
      refusals?.map((refusal) => ({ ...refusal, message: refusal.message.replaceAll('\u00a0', ' ') })),
    ).toEqual([{ key, message }]);
  });

  it('names every bad input at once', () => {
    expect(refusalOf({ mau: 1, years: 0, mode: 'x', serverQps: 100 })?.map(({ key }) => key)).toEqual([
      'mau',
      'years',
      'mode',
    ]);
  });

  it('takes the ends of every range and nothing beyond', () => {
    for (const model of Object.values(MODELS)) {
      for (const spec of model.inputs) {
        if (spec.kind !== 'number') continue;
        const values = withDefaults(model);
        expect(checkInputs(model, { ...values, [spec.key]: spec.min }).ok).toBe(true);
        expect(checkInputs(model, { ...values, [spec.key]: spec.max }).ok).toBe(true);
        expect(checkInputs(model, { ...values, [spec.key]: spec.min - 1 }).ok).toBe(false);
        expect(
          checkInputs(model, { ...values, [spec.key]: spec.max * 1.001 + (spec.integer ? 1 : 0) }).ok,
        ).toBe(false);
      }
    }
  });
});

describe('inputProblem', () => {
  it('takes every option of a choice', () => {
    const mode = capacityModel.inputs.find(({ key }) => key === 'mode');
    if (mode?.kind !== 'choice') throw new Error('mode is a choice');
    for (const { value } of mode.options) expect(inputProblem(mode, value)).toBeUndefined();
    expect(inputProblem(mode, 1)).toBeDefined();
  });
});
