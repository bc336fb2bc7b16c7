import { dirname, join } from 'node:path';
import { now } from '../lib/clock';
import { backUpDatabase } from '../lib/db/backup';
import { migrateDatabase } from '../lib/db/migrate';
import { env } from '../lib/env';
import { countUncounted } from './count-uncounted';
import { reportRefusal } from './report-refusal';

/** Brings the database up to the code before it is served, after a copy of it; refuses one that must not be served. */
await reportRefusal(async () => {
  const { databasePath: path } = env();
  // Asked for now, so that a secret that is no good stops the start and not the first log-in.
  void env().secret;
  const at = now();
  const beforeChange = () => {
    const copy = backUpDatabase({ path, folder: join(dirname(path), 'backups'), now: at });
    console.log(`[doesaegim] the database as it was: ${copy}`);
  };
  const applied = migrateDatabase({ path, folder: 'prisma/migrations', now: at, beforeChange });
  if (applied.length > 0) console.log(`[doesaegim] migrated: ${applied.join(', ')}`);
  await countUncounted();
});
