import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../lib/content/load-content';
import { type AppServer, makeAppServer } from './app-server';

const { bank } = loadContent(process.cwd());

/** What a careless or hostile client may send: a 4xx with a Korean sentence, and nothing stored. */
let server: AppServer;
let token = '';
let questionId = '';

const rows = (): number => {
  const database = new Database(server.databaseFile, { readonly: true });
  const count = (table: string) =>
    (database.prepare(`SELECT count(*) AS n FROM "${table}"`).get() as { n: number }).n;
  const sum = count('Member') + count('Review') + count('Memory');
  database.close();
  return sum;
};

beforeAll(async () => {
  server = await makeAppServer();
  const queue = await (await fetch(`${server.origin}/api/review/queue`)).json();
  questionId = queue.items[0].questionId;
  const { prompts } = await (await fetch(`${server.origin}/api/prompts?ids=${questionId}`)).json();
  token = prompts[0].token;
});
afterAll(() => server?.stop());

const UUID = '6b0f2f0e-6c1e-4f6f-8a53-0f7f8a1d2c3b';
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(server.origin + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: server.origin, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const answer = (change: Record<string, unknown>) => ({
  id: UUID,
  token,
  response: { type: 'nu', text: '1' },
  durationMs: 1000,
  via: 'review',
  ...change,
});

describe('an answer', () => {
  it.each([
    ['with a bad UUID', () => answer({ id: 'not-a-uuid' }), {}],
    ['with a forged token', () => answer({ token: `${token}x` }), {}],
    ['without a token', () => answer({ token: undefined }), {}],
    ['of the wrong shape', () => answer({ response: { type: 'sc', choice: 'one' } }), {}],
    ['with a position outside the prompt', () => answer({ response: { type: 'sc', choice: 19 } }), {}],
    ['with a negative duration', () => answer({ durationMs: -1 }), {}],
    ['with a field too many', () => answer({ memberId: 'someone' }), {}],
    [
      'with a megabyte of text',
      () => answer({ response: { type: 'cl', texts: ['가'.repeat(350_000)] } }),
      {},
    ],
    ['that is no JSON', () => '{"id":', {}],
    ['that is empty', () => '', {}],
    ['that is an array', () => [], {}],
    ['from a foreign origin', () => answer({}), { Origin: 'https://evil.example' }],
    ['from the null origin', () => answer({}), { Origin: 'null' }],
    ['as a cross-site form', () => answer({}), { 'Content-Type': 'text/plain' }],
    [
      'from a foreign origin with a matching X-Forwarded-Host',
      () => answer({}),
      { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' },
    ],
  ])('%s is refused in Korean and leaves nothing', async (_, body, headers) => {
    const before = rows();
    const reply = await post('/api/answers', body(), headers);
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.status).toBeLessThan(500);
    const { error } = await reply.json();
    expect(error.message).toMatch(/[가-힣].*(요|다)\.$/);
    expect(JSON.stringify(error)).not.toMatch(/prisma|sqlite|zod|node_modules|at .*\.ts/i);
    expect(reply.headers.get('cache-control')).toContain('no-store');
    expect(reply.headers.get('set-cookie')).toBeNull();
    expect(rows()).toBe(before);
  });
});

describe('the other doors', () => {
  it('refuse an unknown question, a foreign answer and a missing one', async () => {
    const before = rows();
    const replies = await Promise.all([
      fetch(`${server.origin}/api/prompts?ids=Q-T99-99`),
      fetch(`${server.origin}/api/prompts?ids=`),
      fetch(
        `${server.origin}/api/prompts?ids=${bank.all
          .slice(0, 21)
          .map(({ id }) => id)
          .join(',')}`,
      ),
      post('/api/answers/rating', { id: UUID, answerId: UUID, rating: 'easy' }),
      post('/api/answers/undo', { id: UUID, answerId: UUID }),
      post('/api/reveal', { token: 'x', text: 'y' }),
    ]);
    for (const reply of replies) {
      expect(reply.status).toBeGreaterThanOrEqual(400);
      expect(reply.status).toBeLessThan(500);
      expect((await reply.json()).error.message).toMatch(/[가-힣]/);
    }
    expect(rows()).toBe(before);
  });

  it("keep next-auth's own route shut to a foreign origin", async () => {
    const before = rows();
    const reply = await fetch(`${server.origin}/api/auth/callback/anonymous`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'https://evil.example' },
      body: 'csrfToken=x',
    });
    expect(reply.status).toBe(403);
    expect(rows()).toBe(before);
  });
});
