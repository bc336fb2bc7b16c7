import { encode } from 'next-auth/jwt';
import { beforeEach, describe, expect, test } from 'vitest';
import { write } from '../db/client';
import { testDatabase } from '../db/test-database';
import { env } from '../env';
import { findActor } from './actor';
import { accountActor, guestActor } from './actor.fixture';
import { loginCookie } from './login-cookie';

const cookieHeader = (setCookie: string) => new Headers({ cookie: `theme=dark; ${setCookie.split(';')[0]}` });
const actorWith = (headers: Headers) => findActor({ headers });
const visitor = { kind: 'visitor' };

describe('who is asking', () => {
  testDatabase();
  beforeEach(() =>
    write((tx) =>
      tx.member.create({
        data: { id: 'm1', createdAt: new Date('2026-11-22T00:00:00Z'), sessionVersion: 3 },
      }),
    ),
  );

  test('a guest with their cookie', async () => {
    const headers = cookieHeader(await loginCookie({ memberId: 'm1', sessionVersion: 3 }));
    expect(await actorWith(headers)).toEqual(guestActor('m1'));
  });

  test('an account with the groups that did not ban them', async () => {
    const at = new Date('2026-11-22T00:00:00Z');
    await write(async (tx) => {
      await tx.member.update({ where: { id: 'm1' }, data: { handle: '상영', handleKey: '상영' } });
      for (const [id, bannedAt] of [
        ['g1', null],
        ['g2', at],
      ] as const) {
        await tx.group.create({ data: { id, name: id, createdAt: at } });
        await tx.membership.create({
          data: { groupId: id, memberId: 'm1', role: 'host', joinedAt: at, bannedAt },
        });
      }
    });
    const headers = cookieHeader(await loginCookie({ memberId: 'm1', sessionVersion: 3 }));
    expect(await actorWith(headers)).toEqual(
      accountActor('m1', { handle: '상영', memberships: [{ groupId: 'g1', role: 'host' }] }),
    );
  });

  test('a disabled account is nobody', async () => {
    await write((tx) => tx.member.update({ where: { id: 'm1' }, data: { disabledAt: new Date() } }));
    const headers = cookieHeader(await loginCookie({ memberId: 'm1', sessionVersion: 3 }));
    expect(await actorWith(headers)).toEqual(visitor);
  });

  test('the cookie is out of reach of scripts and other sites', async () => {
    const cookie = await loginCookie({ memberId: 'm1', sessionVersion: 3 });
    expect(cookie).toMatch(
      /^next-auth\.session-token=[\w.-]+; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax$/,
    );
    expect(cookie).not.toContain('m1;');
  });

  test.each([
    ['an ended log-in', { memberId: 'm1', sessionVersion: 2 }],
    ['a member that is gone', { memberId: 'm2', sessionVersion: 3 }],
  ])('%s is nobody', async (_name, login) => {
    expect(await actorWith(cookieHeader(await loginCookie(login)))).toEqual(visitor);
  });

  test.each([
    ['no cookie', ''],
    ['an empty one', 'next-auth.session-token='],
    ['rubbish', 'next-auth.session-token=%%%'],
    ['five parts of rubbish', 'next-auth.session-token=a.b.c.d.e'],
  ])('%s is nobody', async (_name, cookie) => {
    expect(await actorWith(new Headers({ cookie }))).toEqual(visitor);
  });

  test('a cookie under another secret, an expired one and one without a version are nobody', async () => {
    const token = { sub: 'm1', sessionVersion: 3 };
    const cookies = await Promise.all([
      encode({ token, secret: 'x'.repeat(32) }),
      encode({ token, secret: env().secret, maxAge: -60 }),
      encode({ token: { sub: 'm1' }, secret: env().secret }),
    ]);
    for (const value of cookies) {
      expect(await actorWith(cookieHeader(`next-auth.session-token=${value}`))).toEqual(visitor);
    }
  });

  test('one changed character of the cookie is enough', async () => {
    const cookie = await loginCookie({ memberId: 'm1', sessionVersion: 3 });
    const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? [];
    const at = value.length - 30;
    const changed = value.slice(0, at) + (value[at] === 'A' ? 'B' : 'A') + value.slice(at + 1);
    expect(await actorWith(new Headers({ cookie: `${name}=${changed}` }))).toEqual(visitor);
  });
});
