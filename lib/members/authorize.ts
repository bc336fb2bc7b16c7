import type { Actor } from './actor';

/** Everything that a route handler may ask for. A new one is refused to everybody until it has a line in the table. */
export type Action = 'read-book' | 'see-queue' | 'answer' | 'rate' | 'undo' | 'mark-card' | 'change-settings';

interface Permission {
  readonly to: readonly Actor['kind'][];
  /** Only on what the actor owns. */
  readonly own: boolean;
}

const everybody = ['visitor', 'guest', 'account'] as const;
const members = ['guest', 'account'] as const;

const TABLE: Readonly<Record<Action, Permission>> = {
  'read-book': { to: everybody, own: false },
  'see-queue': { to: everybody, own: false },
  answer: { to: everybody, own: false },
  rate: { to: members, own: true },
  undo: { to: members, own: true },
  'mark-card': { to: members, own: true },
  'change-settings': { to: members, own: true },
};

/** May this kind of actor do that at all? Asked by `guarded` before anything is looked up. */
export const mayAttempt = (actor: Actor, action: Action): boolean =>
  Object.hasOwn(TABLE, action) && TABLE[action].to.includes(actor.kind);

/** May the actor do that to this thing? Where ownership counts, a thing without an owner is refused. */
export function authorize(actor: Actor, action: Action, resource?: { readonly memberId: string }): boolean {
  if (!mayAttempt(actor, action)) return false;
  if (!TABLE[action].own) return true;
  return actor.kind !== 'visitor' && resource?.memberId === actor.memberId;
}
