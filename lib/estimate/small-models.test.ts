import { describe, expect, it } from 'vitest';
import { cacheNeedModel } from './cache-need-model';
import type { InputValues, Model } from './model';
import { nosqlModel } from './nosql-model';
import { peakModel } from './peak-model';
import { runModel } from './run-model';
import { serverCountModel } from './server-count-model';
import { storageGrowthModel } from './storage-growth-model';

const visible = (text: string) => text.replaceAll('\u00a0', ' ');

function inputsOf(model: Model, values: InputValues): InputValues {
  const run = runModel(model, values);
  if (!run.ok) throw new Error(run.error.map(({ message }) => message).join());
  return run.value.inputs;
}

describe('one figure at a time', () => {
  it.each<[Model, InputValues, string, number, string]>([
    [storageGrowthModel, {}, 'totalBytes', 54.75e15, '30 TB/일 × 365일 × 5년 × 1벌'],
    [
      storageGrowthModel,
      { bytesPerDay: 10e12, years: 3 },
      'totalBytes',
      10.95e15,
      '10 TB/일 × 365일 × 3년 × 1벌',
    ],
    [cacheNeedModel, {}, 'cacheBytes', 600e9, '20% × 30억 건/일 × 1 KB'],
    [serverCountModel, {}, 'servers', 129, '⌈76,389 QPS ÷ (1,000 QPS × 60%)⌉ + 1대'],
    [serverCountModel, { peakQps: 6000, spare: 0 }, 'servers', 10, '⌈6,000 QPS ÷ (1,000 QPS × 60%)⌉ + 0대'],
  ])('$name', (model, values, key, value, substitution) => {
    const inputs = inputsOf(model, values);
    expect(model.compute(inputs)[key]).toBeCloseTo(value, 0);
    expect(model.explain(inputs).map((step) => visible(step.substitution))).toEqual([substitution]);
  });
});

describe('the working of C02', () => {
  const working = (values: InputValues) => {
    const model: Model = peakModel;
    return new Map(
      model.explain(inputsOf(model, values)).map(({ id, substitution }) => [id, visible(substitution)]),
    );
  };

  it('adds the day, the event and the fluctuation to the mean', () => {
    expect([...working({})]).toEqual([
      ['amplitude', '(4 − 1) ÷ (4 + 1)'],
      ['diurnalQps', '3,472 QPS × 60%'],
      ['eventQps', '(3,472 QPS + 2,083 QPS) × (1.2 − 1)'],
      ['lambda', '3,472 QPS + 2,083 QPS + 1,111 QPS'],
      ['poissonQps', '3.09 × √6,667'],
      ['peakQps', '6,667 QPS + 252.3 QPS'],
      ['factor', '6,919 QPS ÷ 3,472 QPS'],
      ['capQps', '3,472 QPS × 2배'],
      ['exceedProbability', 'P(푸아송(6,667) > 6,944)'],
    ]);
  });

  it('shows what 80/20 leaves out as nothing', () => {
    const steps = working({ model: 'pareto' });
    expect(steps.get('amplitude')).toBe('80% ÷ 20% − 1');
    expect(steps.get('eventQps')).toBe('(3,472 QPS + 10,417 QPS) × (1 − 1)');
    expect(steps.get('poissonQps')).toBe('0 × √13,889');
  });
});

describe('summaries', () => {
  it.each<[Model, InputValues, string]>([
    [
      peakModel,
      {},
      '하루의 오르내림이 4배이고 행사 여유를 1.2배로 두면 최대는 평균의 1.99배인 6,919 QPS예요. 가장 바쁜 때에 용량 6,944 QPS를 넘는 초는 0.0341%예요.',
    ],
    [
      peakModel,
      { model: 'pareto' },
      '요청의 80%가 하루의 20%에 몰리면 최대는 평균의 4배인 13,889 QPS예요. 가장 바쁜 때에 용량 6,944 QPS를 넘는 초는 100%예요.',
    ],
    [
      peakModel,
      { model: 'all-users', dauRatio: 0.2, avg: 1000 },
      '매일 쓰는 비율이 20%인 서비스에 모두가 접속하면 최대는 평균의 5배인 5,000 QPS예요. 가장 바쁜 때에 용량 2,000 QPS를 넘는 초는 100%예요.',
    ],
    [
      nosqlModel,
      { key: 0, series: 3, writes: 3 },
      '이 접근 패턴에는 시계열 저장소가 18점으로 가장 잘 맞고, 다음은 와이드 컬럼 15점이에요. 점수는 이 책이 정한 어림이에요.',
    ],
    [
      nosqlModel,
      { key: 0, writes: 1 },
      '이 접근 패턴에는 와이드 컬럼, 시계열 저장소가 똑같이 3점으로 가장 잘 맞고, 다음은 키-값 2점이에요. 점수는 이 책이 정한 어림이에요.',
    ],
    [nosqlModel, { key: 0, writes: 0 }, '아직 갈래가 갈리지 않아요. 중요한 접근 패턴의 무게를 올려 보세요.'],
    [storageGrowthModel, { replicas: 3 }, '하루 30 TB씩 5년 동안 3벌로 보관하면 164.3 PB가 쌓여요.'],
    [cacheNeedModel, {}, '하루 읽기 30억 건 가운데 20%를 캐시에 두려면 많아야 600 GB가 필요해요.'],
    [
      serverCountModel,
      {},
      '최대 76,389 QPS를 목표 사용률 60%로 받으려면 예비 1대를 넣어 서버 129대가 필요해요.',
    ],
  ])('$name', (model, values, sentence) => {
    expect(visible(model.summarize(inputsOf(model, values)))).toBe(sentence);
  });
});
