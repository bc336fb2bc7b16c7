import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Generates the Prisma client into lib/db/generated when the schema is newer than what is there. */

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'];
const generated = 'lib/db/generated/client.ts';

/** @param {string} path */
const modifiedMs = (path) => statSync(join(root, path)).mtimeMs;

export function isGeneratedStale() {
  if (!existsSync(join(root, generated))) return true;
  return sources.some((path) => modifiedMs(path) > modifiedMs(generated));
}

/** Throws with Prisma's own words when the schema cannot be generated. */
export function generate() {
  const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const env = {
    ...process.env,
    // The CLI would download the schema engine, which generating does not run: any executable will do.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  };
  const run = spawnSync(process.execPath, [cli, 'generate'], { cwd: root, env, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`prisma generate failed:\n${run.stdout}${run.stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url) && isGeneratedStale()) generate();
