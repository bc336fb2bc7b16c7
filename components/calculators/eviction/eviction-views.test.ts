import { describe, expect, it } from 'vitest';
import { simulateEviction } from '@/lib/estimate/eviction';
import { evictionModel } from '@/lib/estimate/eviction-model';
import type { InputValues } from '@/lib/estimate/model';
import { checkInputs } from '@/lib/estimate/run-model';
import { POLICY_NAMES } from '@/lib/simulate/eviction/policy';
import { placeLists } from './place-lists';
import { policyLines } from './policy-lines';
import { policyRanking } from './policy-ranking';

function resultOf(values: InputValues) {
  const checked = checkInputs(evictionModel, values);
  if (!checked.ok) throw new Error('refused');
  return simulateEviction(checked.value);
}

describe('the ranking of policies', () => {
  it('goes from the highest hit ratio down and marks the best that does not know the future', () => {
    const items = policyRanking(resultOf({}).outputs, 'lru');
    expect(items.map(({ id }) => id)).toEqual(['opt', 'lfu', 'arc', '2q', 'lru', 'ttl', 'fifo', 'random']);
    expect(items.filter(({ best }) => best).map(({ id }) => id)).toEqual(['lfu']);
    expect(items.find(({ id }) => id === 'lru')?.label).toBe('LRU · 보는 정책');
  });

  it('has no best where nothing was hit', () => {
    const items = policyRanking(resultOf({ workload: 'trace', trace: '1 2 3' }).outputs, 'lru');
    expect(items.some(({ best }) => best)).toBe(false);
  });
});

describe('the lines of policies', () => {
  it('give the watched, the best other one and the optimum looks of their own', () => {
    const { outputs, detail } = resultOf({});
    const looks = new Map(policyLines(outputs, detail).map(({ id, look }) => [id, look]));
    expect([looks.get('lru'), looks.get('lfu'), looks.get('opt')]).toEqual(['main', 'second', 'bound']);
    expect([...looks.values()].filter((look) => look === 'other')).toHaveLength(5);
  });
});

describe('the picture of a cache', () => {
  it('has room for the lists of every policy, none over another', () => {
    for (const policy of POLICY_NAMES) {
      const { watched } = resultOf({ policy, capacity: 20 }).detail;
      for (const frame of watched.frames) {
        const placed = placeLists(watched.lists, frame);
        expect(placed.map(({ name }) => name)).toEqual(watched.lists.map(({ name }) => name));
        const cells = placed.flatMap((list) => list.cells.map(({ x, y }) => `${x} ${y}`));
        expect(new Set(cells).size).toBe(cells.length);
      }
    }
  });
});
