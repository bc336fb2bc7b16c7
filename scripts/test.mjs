import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { say } from './run.mjs';
import { runVitest } from './test-runs.mjs';

await ensureDependencies();
await ensureBrowser();
const unit = await check();
await build();
say('browser tests');
const browser = await runVitest('browser', ['--config', 'vitest.e2e.config.ts']);
say(unit.code === 0 && browser.code === 0 ? 'all checks passed' : 'something failed, see above');
process.stdout.write(
  `tests: ${unit.passed + browser.passed} passed, ${unit.failed + browser.failed} failed\n`,
);
process.exit(unit.code || browser.code);
