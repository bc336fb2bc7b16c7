import { describe, expect, it } from 'vitest';
import type { CapacityInput } from './capacity';
import { capacityModel } from './capacity-model';
import { runModel } from './run-model';

const visible = (text: string) => text.replaceAll('\u00a0', ' ');

function inputsOf(values: Partial<CapacityInput>): CapacityInput {
  const run = runModel(capacityModel, values);
  if (!run.ok) throw new Error(run.error.map(({ message }) => message).join());
  return run.value.inputs;
}
const workingOf = (values: Partial<CapacityInput>) =>
  capacityModel.explain(inputsOf(values)).map(({ id, substitution }) => [id, visible(substitution)]);

describe('the working of C01', () => {
  it('goes from users to machines with the numbers filled in', () => {
    expect(workingOf({})).toEqual([
      ['dau', '3억 명 × 50%'],
      ['writesPerDay', '1억 5,000만 명 × 2건/일'],
      ['readsPerDay', '1억 5,000만 명 × 20건/일'],
      ['writeQps', '3억 건/일 ÷ 86,400초'],
      ['readQps', '30억 건/일 ÷ 86,400초'],
      ['peakWriteQps', '3,472 QPS × 2배'],
      ['peakReadQps', '34,722 QPS × 2배'],
      ['peakTotalQps', '6,944 QPS + 69,444 QPS'],
      ['bytesPerWrite', '204 B + 10% × 1 MB'],
      ['mediaBytesPerDay', '3억 건/일 × 10% × 1 MB'],
      ['textBytesPerDay', '3억 건/일 × 204 B'],
      ['storageBytesPerDay', '30 TB/일 + 61.2 GB/일'],
      ['storageTotalBytes', '30.06 TB/일 × 365일 × 5년 × 1벌'],
      ['mediaTotalBytes', '30 TB/일 × 365일 × 5년 × 1벌'],
      ['ingressBitsPerSecond', '30.06 TB/일 × 8 ÷ 86,400초'],
      ['egressBitsPerSecond', '30억 건/일 × 100.2 KB × 8 ÷ 86,400초'],
      ['cacheBytes', '20% × 30억 건/일 × 1 KB'],
      ['cacheNodes', '⌈600 GB ÷ (64 GB × 75%)⌉'],
      ['servers', '⌈76,389 QPS ÷ (1,000 QPS × 60%)⌉ + 1대'],
    ]);
  });

  it('uses the rounded figures of the line before when done in the head', () => {
    const working = new Map(
      workingOf({ mau: 123e6, dauRatio: 0.33, mode: 'mental' }).map(([id, text]) => [id, text]),
    );
    expect(working.get('writesPerDay')).toBe('4,100만 명 × 2건/일');
    expect(working.get('writeQps')).toBe('8,200만 건/일 ÷ 10만 초');
    expect(working.get('peakWriteQps')).toBe('820 QPS × 2배');
  });

  it('names what each step reads, so that it can be highlighted', () => {
    const steps = capacityModel.explain(inputsOf({}));
    expect(steps.find(({ id }) => id === 'peakTotalQps')?.uses).toEqual(['peakWriteQps', 'peakReadQps']);
    expect(steps.find(({ id }) => id === 'writeQps')?.uses).toEqual(['writesPerDay', 'mode']);
  });

  it('says beside the cache figure that it is an upper bound', () => {
    expect(capacityModel.outputs.find(({ key }) => key === 'cacheBytes')?.note).toContain('상한');
  });
});

describe('the summary of C01', () => {
  it.each([
    [
      {},
      '하루 1억 5,000만 명이 쓰면 쓰기는 평균 3,472 QPS, 읽기와 쓰기를 더한 최대 부하는 76,389 QPS예요. 5년 동안 54.86 PB가 쌓이고, 서버 129대와 캐시 600 GB가 필요해요.',
    ],
    [
      { mode: 'mental' as const },
      '하루 약 1억 5,000만 명이 쓰면 쓰기는 평균 약 3,000 QPS, 읽기와 쓰기를 더한 최대 부하는 약 66,000 QPS예요. 5년 동안 약 55 PB가 쌓이고, 서버 약 110대와 캐시 약 600 GB가 필요해요.',
    ],
  ])('%j', (values, sentence) => {
    expect(visible(capacityModel.summarize(inputsOf(values)))).toBe(sentence);
  });
});
