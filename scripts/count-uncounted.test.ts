import { expect, it } from 'vitest';
import { read, write } from '../lib/db/client';
import { testDatabase } from '../lib/db/test-database';
import { answered, newMember } from '../lib/review/review.fixture';
import { countUncounted } from './count-uncounted';

testDatabase();

it('counts those who answered before there were tallies, and nobody twice', async () => {
  const [old, recent] = [await newMember(), await newMember()];
  for (const actor of [old, recent]) await answered({ actor });
  const tallies = () => read.tally.findMany({ orderBy: [{ memberId: 'asc' }, { heading: 'asc' }] });
  const before = await tallies();
  await write((tx) => tx.tally.deleteMany({ where: { memberId: old.memberId } }));
  await countUncounted();
  await countUncounted();
  expect(await tallies()).toEqual(before);
  expect(before.length).toBeGreaterThan(0);
});
