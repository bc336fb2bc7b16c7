import { expect, it } from 'vitest';
import { nosqlModel } from '@/lib/estimate/nosql-model';
import { runModel } from '@/lib/estimate/run-model';
import { nosqlRanking } from './nosql-ranking';

const rankingOf = (presetId: string) => {
  const values = nosqlModel.presets.find(({ id }) => id === presetId)?.values ?? {};
  const run = runModel(nosqlModel, values);
  if (!run.ok) throw new Error('the preset is refused');
  return nosqlRanking(run.value.inputs);
};

it('puts the best fit first, with the products of the notes', () => {
  const [first] = rankingOf('session');
  expect(first).toMatchObject({ label: '키-값', value: 11, best: true });
  expect(first?.examples).toContain('Redis');
  expect(rankingOf('session').filter(({ best }) => best)).toHaveLength(1);
});

it('says it where the notes name no product', () => {
  expect(rankingOf('payment')[0]).toMatchObject({
    label: '관계형(RDB)',
    examples: '노트에 든 제품이 없어요',
  });
});
