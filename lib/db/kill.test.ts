import { expect, test } from 'vitest';
import { randomFrom } from '../random';
import { killRounds } from './kill-rounds.fixture';
import { testDatabase } from './test-database';

const { path } = testDatabase();

test('a writer killed under load loses and doubles nothing that it has acknowledged', {
  timeout: 180_000,
}, async () => {
  const report = await killRounds({ path, kills: 8, random: randomFrom('kill') });
  expect(report).toMatchObject({ lost: 0, doubled: 0, torn: 0, integrity: 'ok' });
  // Each round tells one number at least, most of them new ones.
  expect(report.acknowledged).toBeGreaterThan(8);
});
