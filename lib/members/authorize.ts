import type { Actor, MemberActor } from './actor';

/**
 * Who may do what: one table, default deny. Pages, handlers and actions ask it before they read or change anything; a new
 * action is refused to everybody until it has a row.
 */
export type Action = keyof typeof TABLE;

/** What an action is done to, as far as the table asks. */
export interface Resource {
  /** Whose it is; null when its owner is gone. */
  readonly memberId?: string | null;
  readonly groupId?: string;
  /** Who asked the thread that it belongs to. */
  readonly askerId?: string | null;
  /** Read by everybody. */
  readonly isPublic?: boolean;
  /** Its owner chose to show it to the groups that they are in. */
  readonly isShared?: boolean;
  /** The actor has just entered their password again. */
  readonly isConfirmed?: boolean;
}

/**
 * `own`: what is the actor's. `group`: what belongs to a group in which the actor has that standing. `others`: the same,
 * and somebody else's. `asker`: the same, and the actor asked it. `own-in-group`: the same, and the actor's.
 * `public`, `shared`, `confirmed`: see Resource.
 */
type Cell = 'yes' | 'own' | 'group' | 'others' | 'own-in-group' | 'asker' | 'public' | 'shared' | 'confirmed';

/** A standing that is missing may not. `member` and `host` are standings in the resource's group. */
type Row = Partial<Record<Standing, Cell>>;
type Standing = 'anyone' | 'account' | 'member' | 'host' | 'admin';

const TABLE = {
  'read-book': { anyone: 'yes' },
  'sign-in': { anyone: 'yes' },
  'see-queue': { anyone: 'yes' },
  answer: { anyone: 'yes' },
  rate: { anyone: 'own' },
  undo: { anyone: 'own' },
  'mark-card': { anyone: 'own' },
  'change-settings': { anyone: 'own' },
  report: { anyone: 'yes' },
  export: { anyone: 'own' },
  // A visitor brings along what they learned elsewhere and becomes a guest by it.
  import: { anyone: 'yes' },
  'manage-account': { account: 'own' },
  'see-history': { anyone: 'own', member: 'shared', host: 'shared' },
  'see-group-totals': { host: 'group' },
  'make-group': { account: 'yes' },
  'join-group': { account: 'yes' },
  'leave-group': { member: 'own-in-group' },
  'see-group': { member: 'group', admin: 'yes' },
  'read-thread': { anyone: 'public', member: 'group', admin: 'yes' },
  ask: { member: 'group', admin: 'yes' },
  post: { member: 'group', admin: 'yes' },
  vote: { member: 'others', admin: 'others' },
  flag: { member: 'others', admin: 'others' },
  'edit-post': { member: 'own-in-group' },
  'delete-post': { member: 'own-in-group' },
  'accept-answer': { member: 'asker', host: 'group' },
  'set-thread-state': { host: 'group', admin: 'yes' },
  moderate: { host: 'group', admin: 'yes' },
  'see-notifications': { account: 'own' },
  'draft-question': { member: 'group', admin: 'yes' },
  'edit-draft': { member: 'own-in-group' },
  'review-draft': { member: 'others', admin: 'others' },
  invite: { host: 'group', admin: 'yes' },
  ban: { host: 'others', admin: 'others' },
  'see-flags': { host: 'group', admin: 'yes' },
  'see-audit': { host: 'group', admin: 'yes' },
  'see-reports': { admin: 'yes' },
  'see-installation': { admin: 'yes' },
  'manage-installation': { admin: 'confirmed' },
} as const satisfies Record<string, Row>;

/** All of them, for the tests that drive each one. */
export const ACTIONS = Object.keys(TABLE) as readonly Action[];

const rowOf = (action: Action): Row | undefined => (Object.hasOwn(TABLE, action) ? TABLE[action] : undefined);

/** May this actor do that to anything at all? Asked by `guarded` before anything is looked up. */
export function mayAttempt(actor: Actor, action: Action): boolean {
  const row = rowOf(action);
  if (row === undefined) return false;
  if (actor.kind === 'visitor') return row.anyone === 'yes' || row.anyone === 'public';
  if (row.anyone !== undefined) return true;
  if (actor.kind !== 'account') return false;
  const { memberships } = actor;
  return (
    row.account !== undefined ||
    (row.member !== undefined && memberships.length > 0) ||
    (row.host !== undefined && memberships.some(({ role }) => role === 'host')) ||
    (row.admin !== undefined && actor.isAdmin)
  );
}

/** May the actor do that to this thing? */
export function authorize(actor: Actor, action: Action, resource: Resource = {}): boolean {
  const row = rowOf(action);
  if (row === undefined) return false;
  return standingsOf(actor, resource).some((standing) => {
    const cell = row[standing];
    return cell !== undefined && holds(cell, actor, resource);
  });
}

function standingsOf(actor: Actor, { groupId }: Resource): readonly Standing[] {
  if (actor.kind !== 'account') return ['anyone'];
  const membership = actor.memberships.find((one) => one.groupId === groupId);
  return [
    'anyone',
    'account',
    ...(membership ? (['member'] as const) : []),
    ...(membership?.role === 'host' ? (['host'] as const) : []),
    ...(actor.isAdmin ? (['admin'] as const) : []),
  ];
}

/** The standing itself has been looked at: `group` needs nothing more. */
function holds(cell: Cell, actor: Actor, resource: Resource): boolean {
  switch (cell) {
    case 'yes':
    case 'group':
      return true;
    case 'own':
    case 'own-in-group':
      return isOf(actor, resource.memberId);
    case 'others':
      return actor.kind !== 'visitor' && resource.memberId !== actor.memberId;
    case 'asker':
      return isOf(actor, resource.askerId);
    case 'public':
      return resource.isPublic === true;
    case 'shared':
      return resource.isShared === true;
    case 'confirmed':
      return resource.isConfirmed === true;
  }
}

const isOf = (actor: Actor, memberId: MemberActor['memberId'] | null | undefined): boolean =>
  actor.kind !== 'visitor' && memberId === actor.memberId;
