import { mkdirSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

const RESULTS = '.cache/test-results';

/**
 * Runs vitest with one of our configurations and counts its tests.
 * @param {string} name @param {string[]} args
 * @returns {Promise<{ passed: number, failed: number, code: number }>}
 */
export async function runVitest(name, args) {
  mkdirSync(RESULTS, { recursive: true });
  const file = `${RESULTS}/${name}.json`;
  const code = await run(process.execPath, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  ]);
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests, code };
}
