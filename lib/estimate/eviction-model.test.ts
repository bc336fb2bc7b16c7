import { describe, expect, it } from 'vitest';
import { type EvictionInput, simulateEviction } from './eviction';
import { evictionModel } from './eviction-model';
import type { InputValues, Model } from './model';
import { checkInputs } from './run-model';

const visible = (text: string) => text.replaceAll('\u00a0', ' ');

function inputsOf(values: InputValues): EvictionInput {
  const checked = checkInputs(evictionModel, values);
  if (!checked.ok) throw new Error(checked.error.map(({ message }) => message).join());
  return checked.value;
}

const presetOf = (id: string) =>
  inputsOf(evictionModel.presets.find((preset) => preset.id === id)?.values ?? {});

describe('the examples of C07', () => {
  it.each([
    [
      'zipf',
      '요청 2만 번 가운데 LRU는 57.5%를 캐시에서 답해요. 앞날을 모르는 정책 가운데 LFU가 65%로 가장 높고, 앞날을 아는 OPT는 75.2%예요.',
    ],
    [
      'loop',
      '요청 2만 번 가운데 LRU는 0%를 캐시에서 답해요. 앞날을 모르는 정책 가운데 2Q가 69.4%로 가장 높고, 앞날을 아는 OPT는 82.7%예요.',
    ],
    [
      'anomaly-4',
      '요청 12번 가운데 FIFO는 16.7%를 캐시에서 답해요. 앞날을 모르는 정책 가운데 RANDOM이 50%로 가장 높고, 앞날을 아는 OPT는 50%예요.',
    ],
  ])('%s is told', (id, sentence) => expect(visible(evictionModel.summarize(presetOf(id)))).toBe(sentence));

  it('counts the equals where there are many', () => {
    const input = inputsOf({ workload: 'trace', trace: '1 2 3 4' });
    expect(evictionModel.summarize(input)).toContain('정책 7개가 0%로 가장 높고');
  });

  it('counts a larger cache as worse for FIFO on the known trace', () => {
    const fifo = (id: string) => simulateEviction(presetOf(id)).outputs.fifoHits;
    expect([fifo('anomaly-3'), fifo('anomaly-4')]).toEqual([3, 2]);
  });
});

describe('the working of C07', () => {
  const working = (values: InputValues) => {
    const model: Model = evictionModel;
    return new Map(model.explain(inputsOf(values)).map((step) => [step.id, visible(step.substitution)]));
  };

  it('says what was counted and what was divided', () => {
    const steps = working({ workload: 'scan' });
    expect(steps.get('total')).toBe('2만 번 + 200 × ⌊(20,000 − 1) ÷ 2,000⌋');
    expect(steps.get('lruHits')).toBe('자리 100개, 요청 2만 1,800번');
    expect(steps.get('lruRatio')).toBe('1만 1,293번 ÷ 2만 1,800번');
    expect(steps.get('gap')).toBe('68.99% − 51.8%');
  });

  it('does not simulate again what is known already', () => {
    const input = inputsOf({});
    const known = { ...simulateEviction(input).outputs, total: 1 };
    expect(evictionModel.explain(input, known).find(({ id }) => id === 'total')?.value).toBe(1);
  });
});

describe('the start of C07', () => {
  it('is small enough to lie in a page', () => {
    for (const { values } of evictionModel.presets) {
      expect(JSON.stringify(simulateEviction(inputsOf(values))).length).toBeLessThan(6 * 1024);
    }
  });
});
