import { describe, expect, it } from 'vitest';
import { peakModel } from './peak-model';
import { runModel } from './run-model';

function outputsOf(id: string) {
  const preset = peakModel.presets.find((candidate) => candidate.id === id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  const run = runModel(peakModel, preset.values);
  if (!run.ok) throw new Error(`${id} is refused`);
  return run.value.outputs;
}

describe('the examples of C02', () => {
  it.each([
    ['small', 32.74, 3.274],
    ['medium', 234.8163, 2.348163],
    ['twitter', 6918.9641, 1.992662],
    ['large', 193_354, 1.93354],
    ['eighty-twenty', 13_888.8889, 4],
    ['all-users', 6944.4444, 2],
  ])('%s', (id, peak, factor) => {
    const output = outputsOf(id);
    expect(output.peakQps / peak).toBeCloseTo(1, 4);
    expect(output.factor).toBeCloseTo(factor, 3);
  });

  it('the smaller the service, the more a single second counts', () => {
    const factors = ['small', 'medium', 'twitter', 'large'].map((id) => outputsOf(id).factor);
    expect(factors).toEqual([...factors].sort((a, b) => b - a));
  });

  it('begins with the numbers of the notes, which are an example too', () => {
    const defaults = runModel(peakModel, {});
    expect(defaults.ok && defaults.value.outputs).toEqual(outputsOf('twitter'));
  });
});
