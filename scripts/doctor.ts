import { existsSync } from 'node:fs';
import { sharedDatabase } from '../lib/db/shared-database';
import { env } from '../lib/env';
import { compareMemories } from './compare-memories';
import { inspectDatabase } from './inspect-database';
import { reportRefusal } from './report-refusal';

/** `npm run doctor`: everything that is wrong with the database, a line each; exit code 1 when there is something. */
async function examine(path: string): Promise<string[]> {
  if (!existsSync(path)) return [`there is no database at ${path}: start the app once, or set DATABASE_URL`];
  try {
    const findings = inspectDatabase(path);
    // Rows of a damaged file prove nothing.
    return findings.some((finding) => finding.startsWith('damaged'))
      ? findings
      : [...findings, ...(await compareMemories())];
  } catch (error) {
    return [`damaged: ${error instanceof Error ? error.message : error}`];
  } finally {
    await sharedDatabase().close();
  }
}

await reportRefusal(async () => {
  const findings = await examine(env().databasePath);
  for (const finding of findings) console.log(`- ${finding}`);
  if (findings.length === 0) console.log('The database is sound.');
  process.exitCode = findings.length === 0 ? 0 : 1;
});
