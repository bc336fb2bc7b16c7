import { describe, expect, it } from 'vitest';
import { availabilityModel } from './availability-model';
import { downtimeModel } from './downtime-model';
import type { InputValues, Model } from './model';
import { replicaNeedModel } from './replica-need-model';
import { runModel } from './run-model';
import { seriesAvailabilityModel } from './series-availability-model';

const visible = (text: string) => text.replaceAll('\u00a0', ' ');
const wide: Model = availabilityModel;

function runOf(model: Model, values: InputValues) {
  const run = runModel(model, values);
  if (!run.ok) throw new Error(run.error.map(({ message }) => message).join());
  return run.value;
}

const presetOf = (id: string): InputValues => {
  const preset = availabilityModel.presets.find((candidate) => candidate.id === id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  return preset.values;
};

describe('the examples of C05', () => {
  it.each([
    ['three-tier', 0.9997990102, 10, 105.6402, 4],
    ['bare', 0.988911099, 10, 5828.3264, 4],
    ['two-nines', 0.99, 12, 5256, 0],
    ['three-nines', 0.999, 12, 525.6, 1],
    ['four-nines', 0.9999, 12, 52.56, 2],
    ['five-nines', 0.99999, 12, 5.256, 3],
    ['series', 0.997002999, 12, 1575.2237, 4],
    ['pair', 0.9999, 12, 52.56, 2],
    ['triple', 0.999999, 12, 0.5256, 4],
    ['common-cause', 0.99891, 12, 572.904, 3],
  ])('%s', (id, share, shareDigits, minutes, minuteDigits) => {
    const { outputs } = runOf(availabilityModel, presetOf(id));
    expect(outputs.availability).toBeCloseTo(share, shareDigits);
    expect(outputs.downYear).toBeCloseTo(minutes, minuteDigits);
    expect((outputs.downYear ?? 0) / (outputs.downMonth ?? 1)).toBeCloseTo(365 / 30, 9);
  });

  it('puts the whole chain into two regions', () => {
    const { outputs } = runOf(availabilityModel, presetOf('two-regions'));
    expect(outputs.chain).toBeCloseTo(0.988911099, 10);
    expect(outputs.availability).toBeCloseTo(1 - (1 - 0.988911099) ** 2, 9);
  });
});

describe('the words of C05', () => {
  const summary = (values: InputValues) => visible(wide.summarize(runOf(wide, values).inputs));

  it('names how long it is down and where', () => {
    expect(summary({})).toBe(
      '전체 가용성이 99.9799%라 한 해에 1시간 46분, 한 달에 8분 41초 멈춰요. 가장 많이 멈추는 곳은 1단계, 2단계예요.',
    );
    expect(summary(presetOf('bare'))).toContain('98.89%라 한 해에 4.05일, 한 달에 7시간 59분 멈춰요. 가장');
    expect(summary(presetOf('pair'))).toBe(
      '전체 가용성이 99.99%라 한 해에 52분 34초, 한 달에 4분 19초 멈춰요.',
    );
    expect(summary({ n1: 0, n2: 0, n3: 0 })).toContain('단계가 하나도 없어요');
  });

  it('works each stage out', () => {
    const { inputs } = runOf(availabilityModel, presetOf('common-cause'));
    const model: Model = availabilityModel;
    const steps = model.explain(inputs).map(({ substitution }) => visible(substitution));
    expect(steps[0]).toBe('1 − [90% × (1 − 99%)^2 + 10% × (1 − 99%)]');
    expect(steps[1]).toBe('0대');
    expect(steps[6]).toBe('99.891%');
  });
});

describe('the small models of C05', () => {
  it.each<[Model, InputValues, string, number, number]>([
    [downtimeModel, {}, 'downMonth', 43.2, 9],
    [downtimeModel, { availability: 0.9999 }, 'downYear', 52.56, 9],
    [seriesAvailabilityModel, {}, 'together', 0.997002999, 12],
    [seriesAvailabilityModel, { each: 0.99, count: 5 }, 'together', 0.9509900499, 12],
    [replicaNeedModel, {}, 'replicas', 2, 12],
    [replicaNeedModel, { target: 0.999999 }, 'replicas', 3, 12],
  ])('$name %j', (model, values, key, value, digits) => {
    expect(runOf(model, values).outputs[key]).toBeCloseTo(value, digits);
  });

  it.each<[Model, string]>([
    [downtimeModel, '가용성이 99.9%라면 한 달에 43분 12초, 한 해에 8시간 46분 멈출 수 있어요.'],
    [seriesAvailabilityModel, '가용성 99.9%인 것 3개를 직렬로 이으면 전체는 99.7%가 돼요.'],
    [replicaNeedModel, '가용성 99%인 것을 나란히 두어 99.99%를 채우려면 2대가 필요해요.'],
  ])('$name sums up', (model, sentence) => {
    expect(visible(model.summarize(runOf(model, {}).inputs))).toBe(sentence);
  });
});

describe('the slips of C05', () => {
  const slip = (model: Model, values: InputValues, part: string, asked: string) =>
    model.slips?.find(({ says }) => says.includes(part))?.compute(runOf(model, values).inputs, asked);

  it('gives what a wrong working gives', () => {
    expect(slip(availabilityModel, {}, '한 대씩', 'availability')).toBeCloseTo(0.988911099, 10);
    expect(slip(availabilityModel, presetOf('common-cause'), '공통', 'stage1')).toBeCloseTo(0.9999, 12);
    expect(slip(downtimeModel, {}, '하나 더', 'downMonth')).toBeCloseTo(4.32, 9);
    expect(slip(downtimeModel, {}, '살아 있는', 'downMonth')).toBeCloseTo(43_156.8, 6);
    expect(slip(seriesAvailabilityModel, { each: 0.99, count: 2 }, '병렬', 'together')).toBeCloseTo(0.9999);
    expect(slip(replicaNeedModel, {}, '원본 말고', 'replicas')).toBe(1);
  });
});
