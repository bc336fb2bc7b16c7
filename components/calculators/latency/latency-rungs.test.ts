import { expect, it } from 'vitest';
import type { LatencyInput } from '@/lib/estimate/latency';
import { latencyModel } from '@/lib/estimate/latency-model';
import { runModel } from '@/lib/estimate/run-model';
import { LADDER_DOMAIN, latencyRungs } from './latency-rungs';

function rungsOf(values: Partial<LatencyInput>) {
  const run = runModel(latencyModel, values);
  if (!run.ok) throw new Error('the test asks for bad values');
  return latencyRungs(run.value.inputs);
}

it('marks what is compared, also when that is one operation twice', () => {
  const marks = (values: Partial<LatencyInput>) =>
    rungsOf(values).flatMap(({ id, mark }) => (mark ? [`${mark.name} ${id}`] : []));
  expect(marks({})).toEqual(['B memory', 'A seek']);
  expect(marks({ a: 'l1', b: 'l1' })).toEqual(['A·B l1']);
});

it('holds every year beside the classic table, inside the axis', () => {
  expect(rungsOf({}).every(({ other }) => other === undefined)).toBe(true);
  for (const year of [1995, 2030]) {
    const rungs = rungsOf({ dataset: 'model', year });
    expect(rungs.filter(({ other }) => other !== undefined)).toHaveLength(13);
    for (const { value } of rungs) {
      expect(value).toBeGreaterThan(LADDER_DOMAIN[0]);
      expect(value).toBeLessThan(LADDER_DOMAIN[1]);
    }
  }
});
