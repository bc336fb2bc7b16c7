import { describe, expect, test } from 'vitest';
import type { Actor, MemberActor } from './actor';
import { accountActor, guestActor } from './actor.fixture';
import { ACTIONS, type Action, authorize, mayAttempt, type Resource } from './authorize';

const visitor: Actor = { kind: 'visitor' };
const guest = guestActor('guest');
const inGroup = (memberId: string, role: 'member' | 'host', differs: Partial<MemberActor> = {}) =>
  accountActor(memberId, { memberships: [{ groupId: 'here', role }], ...differs });
const outsider = accountActor('outsider', { memberships: [{ groupId: 'elsewhere', role: 'host' }] });
const member = inGroup('member', 'member');
const host = inGroup('host', 'host');
const admin = accountActor('admin', { isAdmin: true });

const ACTORS = { visitor, guest, outsider, member, host, admin } as const;
type Name = keyof typeof ACTORS;

const here: Resource = { groupId: 'here' };
const by = (memberId: string, more: Resource = {}): Resource => ({ groupId: 'here', memberId, ...more });

/** Who may do that, out of the six; everybody else may not. */
const CASES: readonly [Action, Resource, string][] = [
  ['read-book', {}, 'visitor guest outsider member host admin'],
  ['sign-in', {}, 'visitor guest outsider member host admin'],
  ['see-queue', {}, 'visitor guest outsider member host admin'],
  ['answer', {}, 'visitor guest outsider member host admin'],
  ['rate', { memberId: 'guest' }, 'guest'],
  ['rate', { memberId: 'member' }, 'member'],
  ['undo', { memberId: 'host' }, 'host'],
  ['undo', {}, ''],
  ['mark-card', { memberId: 'guest' }, 'guest'],
  ['mark-card', { memberId: 'member' }, 'member'],
  ['change-settings', { memberId: 'guest' }, 'guest'],
  ['change-settings', { memberId: 'host' }, 'host'],
  ['report', {}, 'visitor guest outsider member host admin'],
  ['export', { memberId: 'guest' }, 'guest'],
  ['export', { memberId: 'member' }, 'member'],
  ['import', {}, 'visitor guest outsider member host admin'],
  ['manage-account', { memberId: 'member' }, 'member'],
  ['manage-account', { memberId: 'guest' }, ''],
  ['see-history', by('member'), 'member'],
  ['see-history', by('member', { isShared: true }), 'member host'],
  ['see-history', by('host', { isShared: true }), 'member host'],
  ['see-group-totals', here, 'host'],
  ['make-group', {}, 'outsider member host admin'],
  ['join-group', {}, 'outsider member host admin'],
  ['leave-group', by('member'), 'member'],
  ['see-group', here, 'member host admin'],
  ['read-thread', here, 'member host admin'],
  ['read-thread', { ...here, isPublic: true }, 'visitor guest outsider member host admin'],
  ['ask', here, 'member host admin'],
  ['post', here, 'member host admin'],
  ['vote', by('member'), 'host admin'],
  ['vote', by('host'), 'member admin'],
  ['flag', by('somebody'), 'member host admin'],
  ['edit-post', by('member'), 'member'],
  ['edit-post', by('outsider'), ''],
  ['edit-post', by('admin'), ''],
  ['delete-post', by('host'), 'host'],
  ['accept-answer', { ...here, askerId: 'member' }, 'member host'],
  ['accept-answer', { ...here, askerId: 'somebody' }, 'host'],
  ['accept-answer', { ...here, askerId: null }, 'host'],
  ['set-thread-state', here, 'host admin'],
  ['moderate', here, 'host admin'],
  ['see-notifications', { memberId: 'outsider' }, 'outsider'],
  ['draft-question', here, 'member host admin'],
  ['edit-draft', by('member'), 'member'],
  ['review-draft', by('member'), 'host admin'],
  ['review-draft', by('host'), 'member admin'],
  ['invite', here, 'host admin'],
  ['ban', by('member'), 'host admin'],
  ['ban', by('host'), 'admin'],
  ['see-flags', here, 'host admin'],
  ['see-audit', here, 'host admin'],
  ['see-reports', {}, 'admin'],
  ['see-installation', {}, 'admin'],
  ['manage-installation', {}, ''],
  ['manage-installation', { isConfirmed: true }, 'admin'],
];

describe('who may do what', () => {
  test.each(CASES)('%s %o: %s', (action, resource, wanted) => {
    const may = (Object.keys(ACTORS) as Name[]).filter((name) => authorize(ACTORS[name], action, resource));
    expect(may.join(' ')).toBe(wanted);
  });

  test.each(CASES)('%s %o: nobody who may is turned away at the door', (action, resource) => {
    for (const actor of Object.values(ACTORS))
      if (authorize(actor, action, resource)) expect(mayAttempt(actor, action)).toBe(true);
  });

  test('every action of the table has a case', () => {
    expect([...new Set(CASES.map(([action]) => action))].sort()).toEqual([...ACTIONS].sort());
  });

  test.each<[Actor, Action, boolean]>([
    [visitor, 'rate', false],
    [visitor, 'read-thread', true],
    [visitor, 'post', false],
    [guest, 'rate', true],
    [guest, 'post', false],
    [guest, 'make-group', false],
    [accountActor('lonely'), 'post', false],
    [member, 'moderate', false],
    [host, 'moderate', true],
    [host, 'see-reports', false],
    [admin, 'manage-installation', true],
  ])('at the door: %o %s: %s', (actor, action, wanted) => {
    expect(mayAttempt(actor, action)).toBe(wanted);
  });

  test.each(['delete-everything', 'toString', '__proto__'])(
    '%s is not in the table and so refused',
    (name) => {
      const unlisted: string = name;
      // A caller that the compiler does not watch, such as a value out of a request.
      expect(Reflect.apply(mayAttempt, undefined, [member, unlisted])).toBe(false);
      expect(Reflect.apply(authorize, undefined, [admin, unlisted, by('admin')])).toBe(false);
    },
  );
});
