import { setImmediate as turn } from 'node:timers/promises';
import type { WriteTransaction } from './client';

/** How a storm reaches a database: through our doors, or, to show what they are for, through a bare Prisma client. */
export interface StormTarget {
  /** Answered when the row is kept. */
  keep(id: string): Promise<unknown>;
  /** A transaction that writes the row and then fails. */
  fail(id: string): Promise<unknown>;
  listIds(): Promise<readonly string[]>;
}

export interface StormReport {
  readonly answered: number;
  readonly failed: number;
  /** Answered and not there afterwards. */
  readonly lost: number;
  /** Rows of transactions that were to fail, seen by a read on the way or left at the end. */
  readonly dirty: number;
}

const AT = new Date('2026-11-22T00:00:00Z');

export const insertRow = (tx: Pick<WriteTransaction, 'member'>, id: string) =>
  tx.member.create({ data: { id, createdAt: AT } });

/** Writes a row, lets everybody else have some turns, and fails. */
export async function insertAndFail(tx: Pick<WriteTransaction, 'member'>, id: string): Promise<never> {
  await insertRow(tx, id);
  for (let i = 0; i < 3; i++) await turn();
  throw new Error('this transaction was to fail');
}

/** So many clients at once; each goes on when both of its requests are answered. */
const CLIENTS = 20;

/** As many writes that are answered as transactions that fail, beside each other, with reads between them. */
export async function storm(target: StormTarget, size: number): Promise<StormReport> {
  const answered: string[] = [];
  const dirty = new Set<string>();
  let failed = 0;
  let next = 0;
  const look = async () => {
    const ids = await target.listIds();
    for (const id of ids) if (id.startsWith('doomed')) dirty.add(id);
    return new Set(ids);
  };
  const client = async () => {
    for (let i = next++; i < size; i = next++) {
      const keep = target.keep(`kept-${i}`).then(() => answered.push(`kept-${i}`));
      const fail = target.fail(`doomed-${i}`).catch(() => {
        failed += 1;
      });
      await Promise.allSettled([fail, keep]);
    }
  };
  let over = false;
  const watch = async () => {
    while (!over) await Promise.all([look(), turn()]);
  };
  const watching = watch();
  await Promise.all(Array.from({ length: CLIENTS }, client));
  over = true;
  await watching;
  const left = await look();
  const lost = answered.filter((id) => !left.has(id)).length;
  return { answered: answered.length, failed, lost, dirty: dirty.size };
}
