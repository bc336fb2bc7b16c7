import { rmSync } from 'node:fs';
import { isBuildFresh, stampBuild } from './build-stamp.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { mustRun, say } from './run.mjs';
import { writePolicies } from './write-policies.mjs';

/** Generates the database client where it is stale, then builds the app where its inputs changed. */
export async function build() {
  await mustRun(process.execPath, ['scripts/generate.mjs']);
  if (isBuildFresh()) return;
  // Broken content is a list of problems and fails the build; Next itself would pass a dead anchor.
  await mustRun(process.execPath, ['--import', 'tsx', 'scripts/check-content.ts']);
  await mustRun(process.execPath, ['--import', 'tsx', 'scripts/write-heading-font.ts']);
  say('building the book …');
  rmSync('.next/doesaegim-inputs', { force: true });
  await mustRun(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  });
  writePolicies();
  stampBuild();
}

if (process.argv[1]?.endsWith('build.mjs')) {
  await ensureDependencies();
  await build();
}
