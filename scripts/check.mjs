import { ensureDependencies } from './dependencies.mjs';
import { mustRun, run, say } from './run.mjs';
import { runVitest } from './test-runs.mjs';

/** Everything that needs no browser, each named, all of them run so that one start shows every problem. */
const STEPS = /** @type {const} */ ([
  ['format and lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']],
  ['types', 'node_modules/typescript/bin/tsc', ['--noEmit']],
  [
    'floors and cycles',
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ['app', 'components', 'lib', 'scripts'],
  ],
  ['dead files, exports, dependencies', 'node_modules/knip/bin/knip.js', []],
]);

/** @returns {Promise<{ passed: number, failed: number, code: number }>} the unit tests' counts; code 0 when all is well */
export async function check() {
  await mustRun(process.execPath, ['scripts/generate.mjs']);
  await mustRun(process.execPath, ['node_modules/next/dist/bin/next', 'typegen'], {
    NEXT_TELEMETRY_DISABLED: '1',
  });
  let code = 0;
  for (const [name, file, args] of STEPS) {
    say(name);
    code = (await run(process.execPath, [file, ...args])) || code;
  }
  say('content');
  code = (await run(process.execPath, ['--import', 'tsx', 'scripts/check-content.ts'])) || code;
  say('unit tests');
  const unit = await runVitest('unit', ['--coverage']);
  return { ...unit, code: code || unit.code };
}

if (process.argv[1]?.endsWith('check.mjs')) {
  await ensureDependencies();
  process.exit((await check()).code);
}
