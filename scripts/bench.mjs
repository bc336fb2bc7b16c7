import { readdirSync } from 'node:fs';
import { build } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { runTypeScript } from './run.mjs';

// `npm run bench` runs every measurement, `npm run bench page-weight` one. Each prints one JSON line.
const NOT_ALONE = new Set([
  'bare-server.ts',
  'measure-load.ts',
  'longest-task.ts',
  'review-tables.ts',
  'learner-bank.ts',
  'timings.ts',
  'daily-load-figure.ts',
  'simulated-learner.ts',
  'sm2.ts',
  'study-plans.ts',
]);
await ensureDependencies();
await build();
const wanted = process.argv.slice(2);
const all = readdirSync('bench').filter((file) => file.endsWith('.ts') && !NOT_ALONE.has(file));
for (const file of all.filter((name) => wanted.length === 0 || wanted.includes(name.replace(/\.ts$/, ''))))
  if ((await runTypeScript(`bench/${file}`)) !== 0) process.exitCode = 1;
