import { describe, expect, it } from 'vitest';
import type { InputValues, Model } from './model';
import { reshardModel } from './reshard-model';
import { withDefaults } from './run-model';
import { traceMissesModel } from './trace-misses-model';
import { zipfShareModel } from './zipf-share-model';

const outputOf = (model: Model, values: InputValues, key: string) =>
  model.compute(withDefaults(model, values))[key];
const slipsOf = (model: Model, values: InputValues, asked: string) =>
  model.slips?.map((slip) => slip.compute(withDefaults(model, values), asked));

describe('the small models of C07 and C09', () => {
  it.each<[Model, InputValues, string, number]>([
    [traceMissesModel, { capacity: 3, policy: 'fifo' }, 'misses', 9],
    [traceMissesModel, { capacity: 4, policy: 'fifo' }, 'misses', 10],
    [traceMissesModel, { capacity: 3, policy: 'lru' }, 'misses', 10],
    [traceMissesModel, { capacity: 4, policy: 'lru' }, 'misses', 8],
    [zipfShareModel, {}, 'share', 0.78526],
    [zipfShareModel, { skew: 0 }, 'share', 0.2],
    [reshardModel, {}, 'moduloShare', 0.8],
    [reshardModel, {}, 'ringShare', 0.2],
    [reshardModel, {}, 'ratio', 4],
    [reshardModel, { n: 10, m: 11 }, 'ratio', 10],
    [reshardModel, { m: 4 }, 'ratio', 1],
  ])('%# $name', (model, values, key, value) => {
    expect(outputOf(model, values, key)).toBeCloseTo(value, 5);
  });

  it('know how one goes wrong', () => {
    expect(slipsOf(traceMissesModel, {}, 'misses')).toEqual([10, 3, 6]);
    expect(slipsOf(reshardModel, {}, 'moduloShare')).toEqual([
      0.2,
      expect.closeTo(0.2, 12),
      undefined,
      undefined,
    ]);
    expect(slipsOf(reshardModel, {}, 'ringShare')).toEqual([undefined, undefined, expect.closeTo(0.8), 0.25]);
    expect(slipsOf(reshardModel, {}, 'ratio')).toEqual([1, undefined, 1, expect.closeTo(3.2)]);
    expect(slipsOf(zipfShareModel, {}, 'share')).toEqual([0.2, expect.closeTo(0.21474, 5)]);
  });
});
