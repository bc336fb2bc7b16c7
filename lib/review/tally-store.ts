import { read, type WriteTransaction } from '../db/client';
import type { BucketCounts } from '../stats/bucket-rows';
import type { StageCounts } from '../stats/day-counts';
import type { TallyRow } from '../stats/tally';

/** Adds these counts to the member's; a row that comes to nothing goes. */
export async function addTallies(
  tx: WriteTransaction,
  memberId: string,
  rows: readonly TallyRow[],
): Promise<void> {
  const json = JSON.stringify(rows);
  await tx.$executeRaw`
    INSERT INTO "Tally" ("memberId", heading, period, bucket, answers, "right", kept, "durationSeconds", "predictedBp", "lossBp")
    SELECT ${memberId}, value ->> 'heading', value ->> 'period', value ->> 'bucket', value ->> 'answers', value ->> 'right',
      value ->> 'kept', value ->> 'durationSeconds', value ->> 'predictedBp', value ->> 'lossBp'
    FROM json_each(${json}) WHERE true
    ON CONFLICT DO UPDATE SET answers = answers + excluded.answers, "right" = "right" + excluded."right",
      kept = kept + excluded.kept, "durationSeconds" = "durationSeconds" + excluded."durationSeconds",
      "predictedBp" = "predictedBp" + excluded."predictedBp", "lossBp" = "lossBp" + excluded."lossBp"`;
  if (rows.some(({ answers }) => answers < 0)) await tx.tally.deleteMany({ where: { memberId, answers: 0 } });
}

/** Puts these in the place of all that was counted for the member. */
export async function replaceTallies(
  tx: WriteTransaction,
  memberId: string,
  rows: readonly TallyRow[],
): Promise<void> {
  await tx.tally.deleteMany({ where: { memberId } });
  await addTallies(tx, memberId, rows);
}

/** What was answered on each study day from `fromDay` on, by how old the memories were. */
export async function listStageCounts(memberId: string, fromDay: number): Promise<StageCounts[]> {
  const [row] = await read.$queryRaw<{ rows: string }[]>`
    SELECT json_group_array(json_object('day', period, 'stage', bucket, 'answers', answers, 'right', "right",
      'kept', kept, 'durationSeconds', "durationSeconds")) AS rows
    FROM "Tally" WHERE "memberId" = ${memberId} AND heading = 'stage' AND period >= ${fromDay}`;
  return JSON.parse(row?.rows ?? '[]');
}

/** The counts under the other headings, over the months from `fromMonth` on. */
export async function listBucketCounts(memberId: string, fromMonth: number): Promise<BucketCounts[]> {
  const [row] = await read.$queryRaw<{ rows: string }[]>`
    SELECT json_group_array(json_object('heading', heading, 'bucket', bucket, 'answers', answers, 'right', "right",
      'kept', kept, 'durationSeconds', seconds, 'predictedBp', predicted, 'lossBp', loss)) AS rows
    FROM (SELECT heading, bucket, sum(answers) AS answers, sum("right") AS "right", sum(kept) AS kept,
        sum("durationSeconds") AS seconds, sum("predictedBp") AS predicted, sum("lossBp") AS loss
      FROM "Tally"
      WHERE "memberId" = ${memberId} AND heading IN ('kind', 'predicted', 'confidence') AND period >= ${fromMonth}
      GROUP BY heading, bucket)`;
  return JSON.parse(row?.rows ?? '[]');
}
