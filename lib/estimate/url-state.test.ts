import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyValues } from './any-values.fixture';
import { capacityModel } from './capacity-model';
import { peakModel } from './peak-model';
import { MODELS } from './registry';
import { withDefaults } from './run-model';
import { readUrlState, writeUrlState } from './url-state';

describe('writeUrlState', () => {
  it.each([
    [{}, ''],
    [{ mau: 300e6, mode: 'exact' }, ''],
    [{ mau: 3e9, years: 3 }, 'c01.mau=3e9&c01.years=3'],
    [{ years: 3, mau: 3e9 }, 'c01.mau=3e9&c01.years=3'],
    [{ dauRatio: 0.25, mode: 'mental' }, 'c01.dauRatio=0.25&c01.mode=mental'],
    [{ mau: 123_456_789 }, 'c01.mau=123456789'],
    [{ mediaRatio: 0 }, 'c01.mediaRatio=0'],
  ])('%j', (values, query) => {
    expect(writeUrlState('', 'C01', capacityModel, values)).toBe(query);
  });

  it('replaces its own part and leaves the others', () => {
    const query = writeUrlState('?c02.r=3&c01.mau=3e9&q=x', 'C01', capacityModel, { years: 3 });
    expect(query).toBe('c02.r=3&q=x&c01.years=3');
    expect(writeUrlState(query, 'C01', capacityModel, {})).toBe('c02.r=3&q=x');
  });
});

describe('readUrlState', () => {
  it('reads its own part only', () => {
    const search = '?c01.mau=3e9&c02.avg=10&c02.model=pareto&mau=5';
    expect(readUrlState(search, 'C01', capacityModel)).toEqual({ values: { mau: 3e9 }, refusals: [] });
    expect(readUrlState(search, 'C02', peakModel)).toEqual({
      values: { avg: 10, model: 'pareto' },
      refusals: [],
    });
  });

  it.each([
    ['c01.mau=1', 'mau'],
    ['c01.mau=', 'mau'],
    ['c01.mau=%20', 'mau'],
    ['c01.mau=abc', 'mau'],
    ['c01.mau=NaN', 'mau'],
    ['c01.mau=Infinity', 'mau'],
    ['c01.years=2.5', 'years'],
    ['c01.mode=quick', 'mode'],
    ['c01.nothing=1', 'nothing'],
    ['c01.__proto__=1', '__proto__'],
    ['c01.=1', ''],
  ])('leaves out %s and says so', (search, key) => {
    const { values, refusals } = readUrlState(`c01.replicas=2&${search}`, 'C01', capacityModel);
    expect(values).toEqual({ replicas: 2 });
    expect(refusals.map((refusal) => refusal.key)).toEqual([key]);
    expect(refusals[0]?.message).toMatch(/요[.:]/);
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, text) => {
        const search = `c01.${encodeURIComponent(name)}=${text}`;
        const { values } = readUrlState(search, 'C01', capacityModel);
        expect(Object.keys(values).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe.each([
  ['C01', MODELS.capacity],
  ['C02', MODELS['peak-factor']],
  ['C07', MODELS.eviction],
  ['C09', MODELS['shard-movement']],
  ['C16', MODELS['nosql-fit']],
] as const)('the state of %s', (id, model) => {
  it('is read back exactly, whatever else the address holds', () => {
    fc.assert(
      fc.property(anyValues(model), fc.constantFrom('', 'a=1', 'c99.x=2&b=%26'), (values, others) => {
        const query = writeUrlState(others, id, model, values);
        const state = readUrlState(query, id, model);
        expect(state.refusals).toEqual([]);
        expect(withDefaults(model, state.values)).toEqual(values);
        expect(query.startsWith(others)).toBe(true);
      }),
    );
  });
});
