import { findMember } from './find-member';
import { type Login, readLogin } from './login-cookie';

/** Who is asking. */
export type Actor = Visitor | MemberActor;

/** Somebody who has not answered yet: nothing is known of them. */
interface Visitor {
  readonly kind: 'visitor';
}

export interface MemberActor {
  /** A guest has no way to sign in again; an account has. */
  readonly kind: 'guest' | 'account';
  readonly memberId: string;
  /** What others call an account; null for a guest. */
  readonly handle: string | null;
  /** Runs the installation. */
  readonly isAdmin: boolean;
  /** The groups that the member is in; one that banned them is none. */
  readonly memberships: readonly GroupStanding[];
  /** IANA zone of the study day. */
  readonly timeZone: string;
  readonly desiredRetention: number;
  readonly newPerDay: number;
  /** Of the questions that are due. */
  readonly reviewsPerDay: number;
  /** A letter a weekday, as lib/scheduler/week-loads.ts reads it. */
  readonly weekLoads: string;
}

interface GroupStanding {
  readonly groupId: string;
  readonly role: 'member' | 'host';
}

const VISITOR: Visitor = { kind: 'visitor' };

/** For a route handler pass the request, in a page `{ headers: await headers() }`. A cookie that is not good is as none. */
export async function findActor({ headers }: { readonly headers: Headers }): Promise<Actor> {
  return actorOf(await readLogin(headers));
}

/** Who a log-in belongs to now: nobody when it was ended or the member is gone or disabled. */
export async function actorOf(login: Login | undefined): Promise<Actor> {
  const member = login && (await findMember(login.memberId));
  if (!member || member.sessionVersion !== login.sessionVersion || member.disabledAt) return VISITOR;
  const { id: memberId, handle, isAdmin, timeZone, desiredRetention } = member;
  const { newPerDay, reviewsPerDay, weekLoads } = member;
  return {
    kind: handle === null ? 'guest' : 'account',
    memberId,
    handle,
    isAdmin,
    memberships: member.memberships.map(({ groupId, role }) => ({ groupId, role })),
    timeZone,
    desiredRetention,
    newPerDay,
    reviewsPerDay,
    weekLoads,
  };
}
