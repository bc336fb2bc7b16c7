import { encode } from 'next-auth/jwt';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { read, write } from '../db/client';
import { DatabaseBusy } from '../db/database-busy';
import { testDatabase } from '../db/test-database';
import { env } from '../env';
import { ok, refuse } from '../result';
import { guarded } from './guarded';
import { loginCookie } from './login-cookie';

const origin = 'http://localhost:3000';
const url = `${origin}/api/answers`;
const inputSchema = z.strictObject({ id: z.uuid(), text: z.string().max(5).optional() });
const id = '7b0a0cf3-0d2f-4a2c-9d3c-0c1f5f1f7a11';

const post = (body: unknown, headers: Record<string, string> = {}) =>
  new Request(url, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { origin, 'content-type': 'application/json', ...headers },
  });

const cookieOf = (setCookie: string | null) => setCookie?.split(';')[0] ?? '';
const guestCookie = async () => cookieOf(await loginCookie({ memberId: 'm1', sessionVersion: 0 }));

/** A handler that writes, so that a test sees whether it was reached. */
const answer = guarded(
  { action: 'answer', input: inputSchema, mutates: true },
  async ({ input, actor, now }) => {
    await write((tx) => tx.member.create({ data: { id: input.id, createdAt: now } }));
    return ok({ body: { id: input.id, kind: actor.kind }, status: 201 });
  },
);

describe('guarded', () => {
  testDatabase();
  beforeEach(() =>
    write((tx) => tx.member.create({ data: { id: 'm1', createdAt: new Date('2026-11-22T00:00:00Z') } })),
  );

  test('lets a good request through and forbids caches', async () => {
    const response = await answer(post({ id }));
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ id, kind: 'visitor' });
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(await read.member.count({ where: { id } })).toBe(1);
  });

  test.each([
    ['a foreign origin', 403, post({ id }, { origin: 'https://evil.example' })],
    ['a form', 415, post('id=1', { 'content-type': 'application/x-www-form-urlencoded' })],
    ['a megabyte of text', 413, post({ id, text: 'a'.repeat(1024 * 1024) })],
    ['half a JSON', 400, post('{"id":')],
    ['a bad UUID', 422, post({ id: '1' })],
    ['a field too many', 422, post({ id, admin: true })],
    ['a list', 422, post([id])],
    ['null', 422, post('null')],
    ['__proto__', 422, post('{"__proto__":{"id":"x"}}')],
  ])('%s gets %i, a Korean sentence and stores nothing', async (_name, status, request) => {
    const response = await answer(request);
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(await response.json()).toEqual({
      error: { code: expect.stringMatching(/^[a-z-]+$/), message: expect.stringMatching(/[가-힣].*요\.$/) },
    });
    expect(await read.member.count()).toBe(1);
  });

  test('the parameters of the route are checked by the same schema and win over the body', async () => {
    const context = { params: Promise.resolve({ id }) };
    const other = 'e2f0a7b1-5f5e-4c1c-8f43-0e3b7e3e0b11';
    expect(await (await answer(post({ id: other }), context)).json()).toMatchObject({ id });
    expect((await answer(post({ id }), { params: Promise.resolve({ id: 'x' }) })).status).toBe(422);
  });

  test('a read takes its input from the query', async () => {
    const rule = {
      action: 'see-queue',
      input: z.object({ page: z.coerce.number() }),
      mutates: false,
    } as const;
    const handler = guarded(rule, async ({ input }) => ok({ body: input }));
    expect(await (await handler(new Request(`${url}?page=2`))).json()).toEqual({ page: 2 });
    expect((await handler(new Request(`${url}?page=x`))).status).toBe(422);
  });

  test('what only members may do is refused to visitors before the body is read', async () => {
    const undo = guarded({ action: 'undo', mutates: true }, async ({ actor }) => ok({ body: actor.kind }));
    const request = post('{}');
    expect((await undo(request)).status).toBe(401);
    expect(request.bodyUsed).toBe(false);
    expect((await undo(post('{}', { cookie: await guestCookie() }))).status).toBe(200);
  });

  test("a handler's refusal keeps its status and tells when to come back", async () => {
    const refusal = {
      status: 429,
      code: 'slow-down',
      message: '천천히 해 주세요.',
      retryAfterSeconds: 7,
    } as const;
    const response = await guarded({ action: 'answer', mutates: true }, async () => refuse(refusal))(
      post('{}'),
    );
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('7');
    expect(await response.json()).toEqual({ error: { code: 'slow-down', message: '천천히 해 주세요.' } });
  });

  test('a bug tells a number and nothing else', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    const broken = guarded({ action: 'answer', mutates: true }, async () => {
      throw new Error('SELECT secret FROM /srv/doesaegim');
    });
    const response = await broken(post('{}'));
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toMatch(/SELECT|srv/);
    const number = /오류 번호 (\w+)/.exec(text)?.[1];
    expect(logged).toHaveBeenCalledWith(`[${number}]`, expect.any(Error));
    logged.mockRestore();
  });

  test('a busy database asks to come again', async () => {
    const handler = guarded({ action: 'answer', mutates: true }, async () => {
      throw new DatabaseBusy();
    });
    const response = await handler(post('{}'));
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
  });

  test('a member gets 120 changes a minute', async () => {
    const rate = guarded({ action: 'rate', mutates: true }, async () => ok({ body: null }));
    const cookie = await guestCookie();
    const statuses: number[] = [];
    // Longer than one window's worth, so that a minute that turns in between cannot hide the limit.
    for (let i = 0; i < 241; i++) statuses.push((await rate(post('{}', { cookie }))).status);
    expect(statuses.slice(0, 120)).toEqual(Array(120).fill(200));
    expect(statuses).toContain(429);
  });

  test('the cookie of someone who still comes is renewed after a month, and not before', async () => {
    const rate = guarded({ action: 'rate', mutates: true }, async () => ok({ body: null }));
    expect((await rate(post('{}', { cookie: await guestCookie() }))).headers.get('set-cookie')).toBeNull();
    vi.useFakeTimers({ now: Date.now() - 31 * 24 * 60 * 60 * 1000, toFake: ['Date'] });
    const token = { sub: 'm1', sessionVersion: 0 };
    const old = await encode({ token, secret: env().secret, maxAge: 400 * 24 * 60 * 60 });
    vi.useRealTimers();
    const response = await rate(post('{}', { cookie: `next-auth.session-token=${old}` }));
    const renewed = cookieOf(response.headers.get('set-cookie'));
    expect((await rate(post('{}', { cookie: renewed }))).status).toBe(200);
  });
});
