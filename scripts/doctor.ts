import { existsSync } from 'node:fs';
import { read, write } from '../lib/db/client';
import { sharedDatabase } from '../lib/db/shared-database';
import { env } from '../lib/env';
import { rebuildMember } from '../lib/review/rebuild-member';
import { compareMemories } from './compare-memories';
import { compareTallies } from './compare-tallies';
import { inspectDatabase } from './inspect-database';
import { reportRefusal } from './report-refusal';

/**
 * `npm run doctor`: everything that is wrong with the database, a line each; exit code 1 when there is something.
 * `npm run doctor -- --rebuild` first makes every memory and every tally anew from the reviews, a member at a time.
 */
async function examine(path: string): Promise<string[]> {
  if (!existsSync(path)) return [`there is no database at ${path}: start the app once, or set DATABASE_URL`];
  try {
    const findings = inspectDatabase(path);
    // Rows of a damaged file prove nothing.
    if (findings.some((finding) => finding.startsWith('damaged'))) return findings;
    if (process.argv.includes('--rebuild')) await rebuildMembers();
    return [...findings, ...(await compareMemories()), ...(await compareAllTallies())];
  } catch (error) {
    return [`damaged: ${error instanceof Error ? error.message : error}`];
  } finally {
    await sharedDatabase().close();
  }
}

async function rebuildMembers(): Promise<void> {
  const members = await read.member.findMany({ where: { reviews: { some: {} } } });
  for (const { id } of members) await write((tx) => rebuildMember(tx, id));
  console.log(`Made the memories and tallies of ${members.length} members anew.`);
}

async function compareAllTallies(): Promise<string[]> {
  const findings: string[] = [];
  for (const member of await read.member.findMany()) findings.push(...(await compareTallies(member)));
  return findings;
}

await reportRefusal(async () => {
  const findings = await examine(env().databasePath);
  for (const finding of findings) console.log(`- ${finding}`);
  if (findings.length === 0) console.log('The database is sound.');
  process.exitCode = findings.length === 0 ? 0 : 1;
});
