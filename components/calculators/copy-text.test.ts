import { describe, expect, it } from 'vitest';
import { capacityModel } from '@/lib/estimate/capacity-model';
import { runModel } from '@/lib/estimate/run-model';
import { copyText } from './copy-text';

function textOf(values: Record<string, number | string>) {
  const run = runModel(capacityModel, values);
  if (!run.ok) throw new Error('the test asks for bad values');
  const { inputs } = run.value;
  return copyText({
    title: '규모 추정기',
    sentence: capacityModel.summarize(inputs),
    specs: capacityModel.inputs,
    inputs,
    steps: capacityModel.explain(inputs),
    url: 'https://example.org/lab/capacity-estimator?c01.years=3',
  });
}

describe('copyText', () => {
  it('begins with the answer, then tells what it rests on', () => {
    const [title, sentence, , assumptions, first] = textOf({}).split('\n');
    expect(title).toBe('[규모 추정기]');
    expect(sentence).toBe(plain(capacityModel.summarize(runDefaults())));
    expect(assumptions).toBe('가정');
    expect(first).toBe('- 월간 사용자(MAU): 3억 명');
  });

  it('names a choice as the reader sees it', () => {
    expect(textOf({ mode: 'mental' })).toContain('- 계산 방식: 암산');
  });

  it('numbers every step with its formula, numbers and value', () => {
    const steps = textOf({})
      .split('\n')
      .filter((line) => /^\d+\. /.test(line));
    expect(steps).toHaveLength(capacityModel.explain(runDefaults()).length);
    expect(steps.every((line) => line.split(' = ').length >= 4)).toBe(true);
  });

  it('has only plain spaces, so that it can be searched where it is pasted', () => {
    expect(capacityModel.summarize(runDefaults())).toContain('\u00a0');
    expect(textOf({})).not.toContain('\u00a0');
  });

  it('ends with the address that opens the same numbers', () => {
    expect(textOf({}).split('\n').at(-1)).toBe('https://example.org/lab/capacity-estimator?c01.years=3');
  });
});

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function runDefaults() {
  const run = runModel(capacityModel, {});
  if (!run.ok) throw new Error('the defaults are refused');
  return run.value.inputs;
}
