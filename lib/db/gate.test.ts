import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { isDatabaseBusy } from './database-busy';
import { createGate } from './gate';

describe('the gate', () => {
  test('lets one in at a time, in the order of asking', async () => {
    const gate = createGate(100);
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} in`);
      for (let i = 0; i < 5; i++) await turn();
      log.push(`${name} out`);
    };
    await Promise.all(['a', 'b', 'c'].map((name) => gate.run(work(name))));
    expect(log).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  });

  test('goes on after work that failed', async () => {
    const gate = createGate(100);
    const failed = gate.run(async () => {
      throw new Error('no');
    });
    const next = gate.run(async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });

  test('refuses the one too many, and takes it when there is room again', async () => {
    const gate = createGate(2);
    const waiting = [gate.run(() => turn()), gate.run(() => turn())];
    const refused = await gate.run(async () => 'in').catch((error: unknown) => error);
    expect(isDatabaseBusy(refused)).toBe(true);
    await Promise.all(waiting);
    expect(await gate.run(async () => 'in')).toBe('in');
  });

  test('drain waits for what was asked for', async () => {
    const gate = createGate(10);
    let done = false;
    void gate.run(async () => {
      await turn();
      done = true;
    });
    await gate.drain();
    expect(done).toBe(true);
  });
});
