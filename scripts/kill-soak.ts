import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { now } from '../lib/clock';
import { killRounds } from '../lib/db/kill-rounds.fixture';
import { migrateDatabase } from '../lib/db/migrate';
import { randomFrom } from '../lib/random';

/** The same rounds as lib/db/kill.test.ts, 200 of them unless said otherwise. */
const kills = Number(process.argv[2] ?? 200);
const seed = process.argv[3] ?? now().toISOString();
const folder = mkdtempSync(join(tmpdir(), 'doesaegim-soak-'));
const path = join(folder, 'soak.db');

migrateDatabase({ path, folder: 'prisma/migrations', now: now() });
const report = await killRounds({ path, kills, random: randomFrom(seed) });
const good = report.lost === 0 && report.doubled === 0 && report.torn === 0 && report.integrity === 'ok';
console.log(JSON.stringify({ kills, seed, ...report }, null, 2));
if (good) rmSync(folder, { recursive: true });
else console.log(`not as it should be; the database is kept at ${path}`);
process.exitCode = good ? 0 : 1;
