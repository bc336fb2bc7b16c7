import { build } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { isPortFree, readPort } from './port.mjs';
import { runTypeScript, say } from './run.mjs';

/** @param {string} sentence @returns {never} */
function refuse(sentence) {
  say(sentence);
  process.exit(1);
}

const lan = process.argv.includes('--lan');
const host = process.env.HOST || (lan ? '0.0.0.0' : '127.0.0.1');
const port =
  readPort(process.env.PORT) ??
  refuse(`PORT is "${process.env.PORT}", but it must be a whole number from 1 to 65535.`);
const isFree = await isPortFree(port, host).catch(() =>
  refuse(
    `this machine can't listen on ${host}: HOST must be one of its own addresses, and low ports want rights.`,
  ),
);
const taken = `port ${port} is taken: choose another with PORT=3001 npm start`;
if (!isFree) refuse(taken);
await ensureDependencies();
await build();
// From here on a weak secret is refused.
Object.assign(process.env, { NODE_ENV: 'production' });
const migrated = await runTypeScript('scripts/migrate.ts');
if (migrated !== 0) process.exit(migrated);
const { serve } = await import('./serve.mjs');
// Another start may have got there first in the meantime.
await serve({ port, host, lan }).catch((error) =>
  refuse(error.code === 'EADDRINUSE' ? taken : String(error)),
);
