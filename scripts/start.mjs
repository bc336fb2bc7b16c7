import { build } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { runTypeScript, say } from './run.mjs';

/** @param {string | undefined} text */
function readPort(text) {
  const port = Number(text ?? 3000);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  say(`PORT must be a whole number from 1 to 65535, not "${text}".`);
  process.exit(1);
}

const port = readPort(process.env.PORT);
await ensureDependencies();
await build();
if ((await runTypeScript('scripts/migrate.ts')) !== 0) process.exit(1);
Object.assign(process.env, { NODE_ENV: 'production' });
const { serve } = await import('./serve.mjs');
try {
  await serve({ port, lan: process.argv.includes('--lan') });
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  say(taken ? `port ${port} is taken: choose another with PORT=3001 npm start` : String(error));
  process.exit(1);
}
