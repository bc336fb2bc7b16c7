import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { permutation, type Random } from '../random';

export interface KillOptions {
  /** A migrated database. */
  readonly path: string;
  readonly kills: number;
  /** Draws the moments. */
  readonly random: Random;
}

export interface KillReport {
  readonly acknowledged: number;
  /** Acknowledged and not in the table. */
  readonly lost: number;
  /** More rows than answers. */
  readonly doubled: number;
  /** Questions whose Memory does not count exactly their reviews: half of a transaction was kept. */
  readonly torn: number;
  readonly integrity: unknown;
}

const WRITER = join(import.meta.dirname, '../../scripts/kill-writer.ts');
/** A kill comes somewhere in the first so many acknowledged writes of its round. */
const WRITES_A_ROUND = 120;

/** Kills a writer under load again and again; each round goes on where the last one was cut. */
export async function killRounds({ path, kills, random }: KillOptions): Promise<KillReport> {
  const acknowledged = new Set<number>();
  for (let round = 0; round < kills; round++) {
    const [killAfter = 0] = permutation(WRITES_A_ROUND, random);
    for (const number of await writeUntilKilled(path, firstMissing(acknowledged), killAfter))
      acknowledged.add(number);
  }
  return inspect(path, acknowledged);
}

function firstMissing(numbers: ReadonlySet<number>): number {
  let number = 0;
  while (numbers.has(number)) number += 1;
  return number;
}

async function writeUntilKilled(path: string, from: number, killAfter: number): Promise<number[]> {
  const args = ['--import', 'tsx', WRITER, String(from)];
  const env = { ...process.env, DATABASE_URL: `file:${path}` };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const numbers: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    numbers.push(Number(line));
    if (numbers.length > killAfter) child.kill('SIGKILL');
  }
  const [code, signal] = await exited;
  if (signal !== 'SIGKILL') throw new Error(`the writer ended by itself with ${code}`);
  return numbers;
}

function inspect(path: string, acknowledged: ReadonlySet<number>) {
  const db = new Database(path);
  try {
    const ids = db.prepare<[], string>('SELECT id FROM Review').pluck().all();
    const kept = new Set(ids);
    const torn = db.prepare<[], number>(TORN).pluck().get();
    return {
      acknowledged: acknowledged.size,
      lost: [...acknowledged].filter((number) => !kept.has(`review-${number}`)).length,
      doubled: ids.length - kept.size,
      torn: torn ?? Number.NaN,
      integrity: db.pragma('integrity_check', { simple: true }),
    };
  } finally {
    db.close();
  }
}

const TORN = `SELECT count(*) FROM
  (SELECT questionId, count(*) AS reviews FROM Review GROUP BY questionId) FULL JOIN Memory USING (questionId)
  WHERE reviews IS NOT reps`;
