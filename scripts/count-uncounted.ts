import { read, write } from '../lib/db/client';
import { sharedDatabase } from '../lib/db/shared-database';
import { rebuildTallies } from '../lib/review/rebuild-member';

/** Counts the answers of members who answered before there were tallies. Looks at one row of each member otherwise. */
export async function countUncounted(): Promise<void> {
  const rows = await read.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Member" WHERE EXISTS (SELECT 1 FROM "Review" WHERE "memberId" = "Member".id)
      AND NOT EXISTS (SELECT 1 FROM "Tally" WHERE "memberId" = "Member".id)`;
  for (const { id } of rows) await write((tx) => rebuildTallies(tx, id));
  await sharedDatabase().close();
}
