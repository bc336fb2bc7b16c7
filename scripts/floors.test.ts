import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** The names of the rules that the planted folder breaks. */
function brokenRules(): string[] {
  const { stdout } = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      path.join(root, '.dependency-cruiser.mjs'),
      '--output-type',
      'json',
      'lib',
    ],
    { cwd: path.join(root, 'scripts/fixtures/floors'), encoding: 'utf8' },
  );
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return summary.violations.map(({ rule }) => rule.name);
}

it('catches a planted import that climbs a floor, and a planted cycle', () => {
  const broken = brokenRules();
  expect(broken).toContain('floor-of-estimate');
  expect(broken).toContain('no-cycles');
});
