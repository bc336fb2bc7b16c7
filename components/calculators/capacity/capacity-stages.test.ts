import { expect, it } from 'vitest';
import { capacityModel } from '@/lib/estimate/capacity-model';
import { runModel } from '@/lib/estimate/run-model';
import { capacityStages } from './capacity-stages';

const stagesOf = (values: Record<string, number | string>) => {
  const run = runModel(capacityModel, values);
  if (!run.ok) throw new Error('the test asks for bad values');
  return capacityStages(run.value.inputs, run.value.outputs);
};

it('walks from the users to the peak, each row with what was done to the row above', () => {
  const rows = stagesOf({}).map(({ id, text, operation }) => [id, text.normalize('NFKC'), operation]);
  expect(rows).toEqual([
    ['mau', '3억 명', undefined],
    ['dau', '1억 5,000만 명', '× 50%'],
    ['writes', '3억 건/일', '× 2'],
    ['writeQps', '3,472 QPS', '÷ 86,400초'],
    ['peak', '6,944 QPS', '× 2'],
  ]);
});

it('counts the seconds of a day as the mode does', () => {
  const [, , , qps] = stagesOf({ mode: 'mental' });
  expect(qps?.operation).toBe('÷ 100,000초');
  expect(qps?.value).toBe(3000);
});
