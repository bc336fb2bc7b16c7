import { describe, expect, test } from 'vitest';
import type { Actor } from './actor';
import { type Action, authorize, mayAttempt } from './authorize';

const visitor: Actor = { kind: 'visitor' };
const guest: Actor = {
  kind: 'guest',
  memberId: 'm1',
  timeZone: 'Asia/Seoul',
  desiredRetention: 0.9,
  newPerDay: 10,
  reviewsPerDay: 100,
  weekLoads: 'nnnnnnn',
};
const account: Actor = { ...guest, kind: 'account', memberId: 'm2' };
const ownedBy = (memberId: string) => ({ memberId });

describe('who may do what', () => {
  test.each<[Action, boolean, boolean, boolean]>([
    ['read-book', true, true, true],
    ['see-queue', true, true, true],
    ['answer', true, true, true],
    ['rate', false, true, true],
    ['undo', false, true, true],
    ['mark-card', false, true, true],
    ['change-settings', false, true, true],
  ])('%s: visitor %s, guest %s, account %s', (action, byVisitor, byGuest, byAccount) => {
    expect([visitor, guest, account].map((actor) => mayAttempt(actor, action))).toEqual([
      byVisitor,
      byGuest,
      byAccount,
    ]);
  });

  test.each<[Actor, Action, { memberId: string } | undefined, boolean]>([
    [guest, 'rate', ownedBy('m1'), true],
    [guest, 'rate', ownedBy('m2'), false],
    [guest, 'rate', undefined, false],
    [account, 'undo', ownedBy('m2'), true],
    [account, 'undo', ownedBy('m1'), false],
    [visitor, 'undo', ownedBy('m1'), false],
    [visitor, 'answer', undefined, true],
  ])('%o may %s %o: %s', (actor, action, resource, allowed) => {
    expect(authorize(actor, action, resource)).toBe(allowed);
  });

  test.each(['delete-everything', 'toString', '__proto__'])(
    '%s is not in the table and so refused',
    (name) => {
      const unlisted: string = name;
      // A caller that the compiler does not watch, such as a value out of a request.
      expect(Reflect.apply(mayAttempt, undefined, [account, unlisted])).toBe(false);
      expect(Reflect.apply(authorize, undefined, [account, unlisted, ownedBy('m2')])).toBe(false);
    },
  );
});
