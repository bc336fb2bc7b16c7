import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NextRequest } from 'next/server';
import type { NextAuthOptions } from 'next-auth';
import { describe, expect, test } from 'vitest';
import { read, write } from '../db/client';
import { testDatabase } from '../db/test-database';
import { findActor } from './actor';
import { authOptions } from './auth-options';
import { authRoute } from './auth-route';
import { loginCookie } from './login-cookie';

const origin = 'http://localhost:3000';

interface Answer {
  readonly status?: number;
  readonly redirect?: string;
  readonly body?: unknown;
  readonly cookies?: readonly { readonly name: string; readonly value: string }[];
}

/** next-auth exports its request handler only inside of Next's request scope, so it is taken by its file here. */
const require = createRequire(import.meta.url);
const core = join(dirname(require.resolve('next-auth')), 'core/index.js');
const { AuthHandler }: { AuthHandler: (call: { req: object; options: NextAuthOptions }) => Promise<Answer> } =
  require(core);

/** next-auth's own machinery with our options, without Next's request scope. */
async function auth(
  path: string,
  init: { method?: string; cookie?: string; body?: unknown; address?: string } = {},
) {
  const { method = 'GET', cookie = '', body, address = '203.0.113.7' } = init;
  const [action = '', providerId] = path.split('/');
  const cookies = Object.fromEntries(cookie.split('; ').map((pair) => pair.split('=', 2)));
  const headers = { cookie, 'x-forwarded-for': address, host: 'localhost:3000' };
  const given = { action, method, headers, cookies, query: {}, body: Object(body) };
  const req = providerId === undefined ? given : { ...given, providerId };
  return AuthHandler({ req, options: authOptions() });
}

const jar = (...answers: Answer[]) =>
  answers.flatMap(({ cookies }) => cookies?.map(({ name, value }) => `${name}=${value}`) ?? []).join('; ');

async function signIn(cookie = '', address = '203.0.113.7', callbackUrl = '/review') {
  const csrf = await auth('csrf');
  const body = { csrfToken: Object(csrf.body).csrfToken, callbackUrl };
  const request = { method: 'POST', cookie: [jar(csrf), cookie].filter(Boolean).join('; '), body, address };
  return auth('callback/anonymous', request);
}

testDatabase();

describe("next-auth's route", () => {
  test.each([
    ['POST', 'https://evil.example', 403],
    ['GET', 'https://evil.example', 403],
    ['POST', null, 403],
  ])('%s from %s: %i without effect', async (method, from, status) => {
    const headers: Record<string, string> = from ? { origin: from } : {};
    const request = new NextRequest(`${origin}/api/auth/callback/anonymous`, { method, headers });
    const response = await authRoute(request, {
      params: Promise.resolve({ nextauth: ['callback', 'anonymous'] }),
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(await read.member.count()).toBe(0);
  });

  test.each(['_log', 'verify-request', 'toString'])('%s is not served', async (action) => {
    const request = new NextRequest(`${origin}/api/auth/${action}`, {
      method: 'POST',
      headers: { origin },
      body: '{}',
    });
    expect((await authRoute(request, { params: Promise.resolve({ nextauth: [action] }) })).status).toBe(404);
  });

  test.each([
    ['GET', 'callback', '', 404],
    ['POST', 'session', 'application/x-www-form-urlencoded', 404],
    ['POST', 'callback', 'application/json', 415],
  ])('%s of %s with the type "%s": %i', async (method, action, type, status) => {
    const headers = { origin, ...(type ? { 'content-type': type } : {}) };
    const request = new NextRequest(`${origin}/api/auth/${action}`, { method, headers });
    const response = await authRoute(request, { params: Promise.resolve({ nextauth: [action] }) });
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
  });

  test('a long body is not read to its end', async () => {
    const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' };
    const init = { method: 'POST', headers, body: 'a'.repeat(1024 * 1024) };
    const request = new NextRequest(`${origin}/api/auth/callback/anonymous`, init);
    const response = await authRoute(request, {
      params: Promise.resolve({ nextauth: ['callback', 'anonymous'] }),
    });
    expect(response.status).toBe(413);
  });
});

describe('the anonymous log-in', () => {
  test('makes a guest whose cookie our own code reads', async () => {
    const answer = await signIn();
    expect(answer.redirect).toBe('/review');
    const actor = await findActor({ headers: new Headers({ cookie: jar(answer) }) });
    expect(actor).toMatchObject({ kind: 'guest', memberId: (await read.member.findFirst())?.id });
  });

  test('makes nobody without the token that its own page carries', async () => {
    await auth('callback/anonymous', { method: 'POST', body: { csrfToken: 'made-up' } });
    expect(await read.member.count()).toBe(0);
  });

  test('leaves a guest who they are', async () => {
    const first = jar(await signIn());
    await signIn(first);
    expect(await read.member.count()).toBe(1);
  });

  test('stops at sixty an hour from one address', async () => {
    const status: (number | undefined)[] = [];
    for (let i = 0; i < 121 && !status.includes(401); i++) status.push((await signIn()).status);
    expect(status.filter((one) => one !== 401).length).toBeGreaterThanOrEqual(60);
    expect(status.at(-1)).toBe(401);
  });

  test.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    'javascript:alert(1)',
  ])('does not lead to %s', async (callbackUrl) => {
    const { redirect } = await signIn('', '203.0.113.7', callbackUrl).catch(() => ({ redirect: '/' }));
    expect(redirect ?? '/').toBe('/');
  });

  test('an ended log-in has no session and loses its cookie', async () => {
    await write((tx) =>
      tx.member.create({ data: { id: 'm1', createdAt: new Date('2026-11-22T00:00:00Z') } }),
    );
    const cookie = (await loginCookie({ memberId: 'm1', sessionVersion: 0 })).split(';')[0] ?? '';
    expect((await auth('session', { cookie })).body).toMatchObject({ user: {} });
    await write((tx) => tx.member.update({ where: { id: 'm1' }, data: { sessionVersion: 1 } }));
    const ended = await auth('session', { cookie });
    expect(ended.body).toEqual({});
    expect(ended.cookies).toContainEqual(
      expect.objectContaining({ name: 'next-auth.session-token', value: '' }),
    );
  });
});
