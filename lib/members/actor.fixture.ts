import type { MemberActor } from './actor';

/** A guest with the settings of a new row of the Member table. */
export const guestActor = (memberId: string, differs: Partial<MemberActor> = {}): MemberActor => ({
  kind: 'guest',
  memberId,
  handle: null,
  isAdmin: false,
  memberships: [],
  timeZone: 'Asia/Seoul',
  desiredRetention: 0.9,
  newPerDay: 10,
  reviewsPerDay: 100,
  weekLoads: 'nnnnnnn',
  ...differs,
});

export const accountActor = (memberId: string, differs: Partial<MemberActor> = {}): MemberActor =>
  guestActor(memberId, { kind: 'account', handle: memberId, ...differs });
