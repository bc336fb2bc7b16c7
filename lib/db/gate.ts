import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { DatabaseBusy } from './database-busy';

/** Lets one piece of work through at a time, in the order of asking. */
export interface Gate {
  /** Tells whether two copies of a module share a gate. */
  readonly id: string;
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when all that was asked so far is done. */
  drain(): Promise<void>;
}

/** `limit`: how many may be inside or waiting before the next one is refused with DatabaseBusy. */
export function createGate(limit: number): Gate {
  const inside = new AsyncLocalStorage<true>();
  let tail: Promise<unknown> = Promise.resolve();
  let pending = 0;

  async function run<T>(work: () => Promise<T>): Promise<T> {
    if (inside.getStore()) throw new Error('write() inside write() would wait for itself for ever');
    if (pending >= limit) throw new DatabaseBusy(`${pending} writes are waiting`);
    pending += 1;
    const turn = tail.then(() => inside.run(true, work));
    tail = turn.catch(() => undefined);
    return turn.finally(() => {
      pending -= 1;
    });
  }

  return { id: randomUUID(), run, drain: async () => void (await tail) };
}
