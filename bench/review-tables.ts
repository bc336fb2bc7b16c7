import { randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import { migrateDatabase } from '../lib/db/migrate';

/** Somebody whose reviews are measured, and every how many rows of the table one is theirs. */
export interface MeasuredMember {
  readonly id: string;
  readonly every: number;
  /** Which of those rows: members of different offsets share none. */
  readonly offset: number;
  /** Their rows begin in this part of the time that the table covers, 0 to 1. */
  readonly fromPart?: number;
}

interface TableOptions {
  readonly path: string;
  readonly rows: number;
  readonly members: readonly MeasuredMember[];
  readonly questionIds: readonly string[];
  /** The table covers so many days up to this instant. */
  readonly until: Date;
  readonly days: number;
  /** How many reviews a member of the crowd has. */
  readonly crowdReviews: number;
}

const DAY_MS = 86_400_000;

/**
 * A migrated database with a table of reviews as they would lie after years: everybody's rows mixed, in order of time. Written
 * by SQLite itself, without its guarantees: the file is thrown away.
 */
export function buildReviewTable(options: TableOptions): void {
  const { path, rows, members, questionIds, until, days, crowdReviews } = options;
  migrateDatabase({ path, folder: 'prisma/migrations', now: until });
  const db = new Database(path);
  db.pragma('journal_mode = OFF');
  db.pragma('synchronous = OFF');
  db.pragma('foreign_keys = OFF');
  db.pragma('cache_size = -1000000');
  const crowd = Math.max(1, Math.round(rows / crowdReviews));
  db.exec(
    'CREATE TEMP TABLE Crowd (n INTEGER PRIMARY KEY, id TEXT); CREATE TEMP TABLE Asked (n INTEGER PRIMARY KEY, id TEXT)',
  );
  const addCrowd = db.prepare('INSERT INTO Crowd VALUES (?, ?)');
  const addAsked = db.prepare('INSERT INTO Asked VALUES (?, ?)');
  const addMember = db.prepare('INSERT INTO Member (id, createdAt) VALUES (?, ?)');
  const start = until.getTime() - days * DAY_MS;
  db.transaction(() => {
    for (const { id } of members) addMember.run(id, new Date(start).toISOString());
    for (let n = 0; n < crowd; n++) {
      const id = randomUUID();
      addMember.run(id, new Date(start).toISOString());
      addCrowd.run(n, id);
    }
    for (const [n, id] of questionIds.entries()) addAsked.run(n, id);
  })();
  const indexes = dropIndexes(db);
  // `CASE` takes a measured member's rows out of the crowd's.
  const owner = members
    .map(
      ({ id, every, offset, fromPart = 0 }) =>
        `WHEN i % ${every} = ${offset} AND i >= ${Math.floor(fromPart * rows)} THEN '${id}'`,
    )
    .join(' ');
  db.exec(`INSERT INTO Review (id, memberId, questionId, revision, kind, at, rating, verdict, via, confidence, durationMs, response, promptKey, bodyHash)
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows - 1}),
      drawn AS MATERIALIZED (SELECT i, abs(random()) % 100 AS luck, abs(random() % 1000003) AS dice, lower(hex(randomblob(16))) AS hex FROM n)
    SELECT substr(hex, 1, 8) || '-' || substr(hex, 9, 4) || '-4' || substr(hex, 14, 3) || '-a' || substr(hex, 18, 3) || '-' || substr(hex, 21, 12),
      CASE ${owner} ELSE (SELECT id FROM Crowd WHERE n = (i * 7919) % ${crowd}) END,
      (SELECT id FROM Asked WHERE n = dice % ${questionIds.length}), 1, 'answer',
      strftime('%Y-%m-%dT%H:%M:%S.000+00:00', (${start} + i * ${(days * DAY_MS) / rows}) / 1000.0, 'unixepoch'),
      CASE WHEN luck < 12 THEN 'again' WHEN luck < 20 THEN 'hard' ELSE 'good' END,
      CASE WHEN luck < 12 THEN 'wrong' WHEN luck < 20 THEN 'almost' ELSE 'right' END,
      'review', CASE luck % 4 WHEN 0 THEN 'sure' WHEN 1 THEN 'unsure' WHEN 2 THEN 'guess' END, 3000 + luck * 200,
      '{"type":"sc","choice":' || (luck % 4) || '}',
      '{"learner":"' || substr(hex, 1, 32) || '","draw":20000,"layout":3}', substr(hex || hex, 1, 43)
    FROM drawn`);
  for (const sql of indexes) db.exec(sql);
  db.exec(`INSERT INTO Memory (memberId, questionId, revision, stability, difficulty, intervalDays, dueAt, lastReviewedAt, reps, lapses)
    SELECT memberId, questionId, 1, 10.0, 5.0, 10.0, max(at), max(at), count(*), 0 FROM Review
    WHERE memberId IN (SELECT id FROM Crowd) GROUP BY memberId, questionId;
    INSERT INTO Tally (memberId, heading, period, bucket, answers, "right", kept, durationSeconds, predictedBp, lossBp)
    SELECT memberId, 'stage', CAST(unixepoch(at) / 86400 AS INTEGER), 'young', count(*), count(*), count(*), 0, 0, 0 FROM Review
    WHERE memberId IN (SELECT id FROM Crowd) GROUP BY memberId, 3`);
  db.close();
}

/** Sorting once at the end is several times as fast as keeping four indexes in order. Gives what puts them back. */
function dropIndexes(db: Database.Database): string[] {
  const found = db
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'Review' AND sql IS NOT NULL",
    )
    .all();
  for (const { name } of found) db.exec(`DROP INDEX "${name}"`);
  return found.map(({ sql }) => sql);
}
