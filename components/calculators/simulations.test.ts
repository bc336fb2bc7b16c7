import { describe, expect, it } from 'vitest';
import { evictionFace } from '@/lib/estimate/eviction-face';
import { withoutAlgorithm } from '@/lib/estimate/heavy-model';
import { CALCULATORS } from '@/lib/estimate/models';
import { MODELS } from '@/lib/estimate/registry';
import { withDefaults } from '@/lib/estimate/run-model';
import { CALCULATOR_IDS } from './calculator-ids';
import { isSimulated, SIMULATIONS } from './simulations';
import { startResult } from './start-result';

describe('simulations', () => {
  it('are there for every calculator with a heavy model, and for no other', () => {
    const heavy = CALCULATOR_IDS.filter((id) => MODELS[CALCULATORS[id].model].heavy);
    expect(CALCULATOR_IDS.filter(isSimulated)).toEqual(heavy);
  });

  it('give the outputs of their models', () => {
    for (const id of CALCULATOR_IDS.filter(isSimulated)) {
      const model = MODELS[CALCULATORS[id].model];
      const values = withDefaults(model);
      expect(SIMULATIONS[id](values).outputs).toEqual(model.compute(values));
    }
  });

  it('refuse what their models refuse', () => {
    const values = withDefaults(MODELS.eviction, { requests: 1e9 });
    expect(() => SIMULATIONS.C07(values)).toThrow('요청 수는');
  });

  it('begin with a result for the defaults or an example, which is plain data and small', () => {
    for (const id of CALCULATOR_IDS.filter(isSimulated)) {
      for (const preset of [undefined, ...MODELS[CALCULATORS[id].model].presets.map((one) => one.id)]) {
        const result = startResult(id, preset);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(new TextEncoder().encode(JSON.stringify(result)).length).toBeLessThan(6 * 1024);
      }
    }
    expect(startResult('C01')).toBeUndefined();
  });
});

describe('the model as a page has it', () => {
  it('explains what is known, and does not compute', () => {
    const page = withoutAlgorithm(evictionFace);
    const whole = MODELS.eviction;
    const values = withDefaults(whole);
    expect(() => page.compute(values as never)).toThrow('in a worker only');
    expect(page.summarize(values as never, whole.compute(values) as never)).toBe(whole.summarize(values));
  });
});
