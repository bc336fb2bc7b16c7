import { describe, expect, it } from 'vitest';
import { MODELS } from '../estimate/registry';
import { withDefaults } from '../estimate/run-model';
import { neededSteps } from './needed-steps';

const { capacity } = MODELS;
const steps = capacity.explain(withDefaults(capacity));
const idsFor = (id: string) => neededSteps(steps, id).map((step) => step.id);

describe('neededSteps', () => {
  it.each([
    ['dau', ['dau']],
    ['readQps', ['dau', 'readsPerDay', 'readQps']],
    ['cacheNodes', ['dau', 'readsPerDay', 'cacheBytes', 'cacheNodes']],
    [
      'servers',
      [
        ...['dau', 'writesPerDay', 'readsPerDay', 'writeQps', 'readQps'],
        ...['peakWriteQps', 'peakReadQps', 'peakTotalQps', 'servers'],
      ],
    ],
  ])('%s', (id, ids) => {
    expect(idsFor(id)).toEqual(ids);
  });

  it('shows the whole working when no step has that id', () => {
    expect(idsFor('nothing')).toEqual(steps.map((step) => step.id));
  });
});
