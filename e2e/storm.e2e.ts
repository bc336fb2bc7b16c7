import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrateTestDatabase } from '@/lib/db/test-database';
import { type StormServer, startStormServer } from './storm-server';

const SIZE = 300;
const folder = mkdtempSync(join(tmpdir(), 'doesaegim-storm-'));
const path = join(folder, 'storm.db');
let server: StormServer;
let actionField: string;

/** Asks one entry of the app to take the row; gives the id of the gate that it went through. */
type Entry = (id: string) => Promise<string>;

async function gateIn(text: Promise<string> | string): Promise<string> {
  const gate = /gate=(?:<!-- -->)?([0-9a-f-]{36})/.exec(await text)?.[1];
  if (!gate) throw new Error('not answered');
  return gate;
}

const entries: Readonly<Record<string, Entry>> = {
  page: async (id) => gateIn((await fetch(`${server.origin}/?id=${id}`)).text()),
  handler: async (id) =>
    gateIn((await fetch(`${server.origin}/handler`, { method: 'POST', body: id })).text()),
  action: async (id) => {
    const body = new FormData();
    body.set(actionField, '');
    body.set('id', id);
    const init = { method: 'POST', body, redirect: 'manual', headers: { origin: server.origin } } as const;
    const response = await fetch(`${server.origin}/action`, init);
    await response.arrayBuffer();
    return gateIn(response.headers.get('location') ?? '');
  },
};

beforeAll(async () => {
  migrateTestDatabase(path);
  server = await startStormServer(path);
  const form = await (await fetch(`${server.origin}/action`)).text();
  actionField = /name="(\$ACTION_ID_[^"]+)"/.exec(form)?.[1] ?? '';
  expect(actionField).not.toBe('');
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

/** Each client sends one write to be kept and one that fails, through entries that take turns. */
async function storm() {
  const answered: string[] = [];
  const gates = new Set<string>();
  const used = Object.entries(entries);
  let failed = 0;
  let dirty = 0;
  let next = 0;
  const client = async () => {
    for (let i = next++; i < SIZE; i = next++) {
      const [keepName, keep] = used[i % used.length] ?? [];
      const [failName, fail] = used[(i + 1) % used.length] ?? [];
      const keeping = keep?.(`kept-${keepName}-${i}`).then((gate) => {
        gates.add(gate);
        answered.push(`kept-${keepName}-${i}`);
      });
      const failing = fail?.(`doomed-${failName}-${i}`).catch(() => {
        failed += 1;
      });
      const looking = fetch(`${server.origin}/handler`).then(async (reply) => {
        dirty += Number(await reply.text());
      });
      await Promise.all([failing, keeping, looking]);
    }
  };
  await Promise.all(Array.from({ length: 12 }, client));
  return { answered, gates, failed, dirty };
}

function listMembers(): string[] {
  const db = new Database(path, { readonly: true });
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    return db.prepare<[], string>('SELECT id FROM Member').pluck().all();
  } finally {
    db.close();
  }
}

describe('a page, a handler and an action of one built app', () => {
  test('write through one gate: of 300 answered writes beside 300 failing transactions none is lost or dirty', {
    timeout: 240_000,
  }, async () => {
    const { answered, gates, failed, dirty } = await storm();
    expect({ answered: answered.length, failed, dirty }).toEqual({ answered: SIZE, failed: SIZE, dirty: 0 });
    expect(gates.size).toBe(1);
    expect(listMembers().sort()).toEqual(answered.sort());
  });
});
