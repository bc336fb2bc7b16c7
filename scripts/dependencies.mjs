import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { INTERRUPTED, run, say } from './run.mjs';

const OLDEST_NODE = [20, 19];

/** Ends with a sentence when this Node is too old to run the app. */
function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantMajor = 0, wantMinor = 0] = OLDEST_NODE;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  say(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
const lockedPackages = (file) =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).packages ?? {}) : {};

/** Whether node_modules holds exactly what the lock file says (packages of other platforms aside). */
function areInstalled() {
  const installed = lockedPackages('node_modules/.package-lock.json');
  return Object.entries(lockedPackages('package-lock.json')).every(
    ([name, { version, optional }]) =>
      name === '' || installed[name]?.version === version || (optional === true && !installed[name]),
  );
}

/**
 * better-sqlite3 compiles where its binary can't be downloaded; offline, node-gyp must be shown Node's headers.
 * @returns {Record<string, string>}
 */
function headersEnv() {
  const nodeDir = path.resolve(path.dirname(process.execPath), '..');
  return existsSync(path.join(nodeDir, 'include/node/node_version.h')) ? { npm_config_nodedir: nodeDir } : {};
}

/** Prisma would fetch an engine that nothing here runs; naming any program keeps it from trying. */
const PRISMA_ENV = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_SKIP_POSTINSTALL_GENERATE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
};

function loadsSqlite() {
  try {
    const Database = createRequire(path.resolve('package.json'))('better-sqlite3');
    new Database(':memory:').close();
    return true;
  } catch {
    return false;
  }
}

/** Installs what the lock file says unless it is there, and makes sure that SQLite loads. */
export async function ensureDependencies() {
  requireNode();
  if (areInstalled() && loadsSqlite()) return;
  say('installing the packages (some minutes the first time) …');
  // Where the shell says NODE_ENV=production npm would leave out what checks, and every start would install again.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const code = await run('npm', args, { ...PRISMA_ENV, ...headersEnv() });
  if (code === INTERRUPTED) process.exit(code);
  if (code === 0 && loadsSqlite()) return;
  say('the packages could not be installed: npm says why above.');
  say(
    'If it is better-sqlite3, it needs a compiler; on Debian: apt-get install -y g++ make python3 libnode-dev',
  );
  process.exit(1);
}
