import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { now } from '../lib/clock';
import { backUpDatabase } from '../lib/db/backup';
import { ConfigurationError, env } from '../lib/env';
import { reportRefusal } from './report-refusal';

/** `npm run backup`: a checked copy under backups/ beside the database; prints its path. */
await reportRefusal(() => {
  const path = env().databasePath;
  if (!existsSync(path))
    throw new ConfigurationError(`There is no database at ${path}. Start the app once, or set DATABASE_URL.`);
  console.log(backUpDatabase({ path, folder: join(dirname(path), 'backups'), now: now() }));
});
