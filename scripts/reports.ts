import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { now } from '../lib/clock';
import { loadContent } from '../lib/content/load-content';
import { sharedDatabase } from '../lib/db/shared-database';
import { ConfigurationError, env } from '../lib/env';
import { closeReport } from '../lib/review/close-report';
import { findItemsInNeed } from '../lib/review/find-items-in-need';
import { itemLines, reportLine } from './item-lines';
import { reportRefusal } from './report-refusal';

/**
 * `npm run reports` prints the reported questions, the neediest first; `-- --all` every question that was answered;
 * `-- --close <id> <why>` puts a report away.
 */
const USAGE =
  'Use it so: npm run reports [-- --all], or npm run reports -- --close <id> <why, in a few words>';

function readArguments() {
  try {
    const options = { all: { type: 'boolean', default: false }, close: { type: 'string' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new ConfigurationError(`${error instanceof Error ? error.message : error}. ${USAGE}`);
  }
}

async function close(id: string, because: string): Promise<void> {
  if (because === '') throw new ConfigurationError(`Say why ${id} is closed. ${USAGE}`);
  const closed = await closeReport(id, because, now());
  if (!closed) throw new ConfigurationError(`There is no open report ${id}.`);
  console.log(`Closed ${id}: ${because}`);
}

async function list(all: boolean): Promise<void> {
  const { items, orphans } = await findItemsInNeed(loadContent(process.cwd()), all);
  for (const item of items) console.log(itemLines(item).join('\n'));
  if (orphans.length > 0) console.log('Of questions that are no longer in the bank:');
  for (const report of orphans) console.log(`${reportLine(report)} (${report.questionId})`);
  const open = items.reduce((sum, { reports }) => sum + reports.length, orphans.length);
  console.log(open === 0 ? 'No report is open.' : `${open} open reports.`);
}

await reportRefusal(async () => {
  const { values, positionals } = readArguments();
  const path = env().databasePath;
  if (!existsSync(path))
    throw new ConfigurationError(`There is no database at ${path}. Start the app once, or set DATABASE_URL.`);
  try {
    if (values.close === undefined) await list(values.all);
    else await close(values.close, positionals.join(' ').trim());
  } finally {
    await sharedDatabase().close();
  }
});
