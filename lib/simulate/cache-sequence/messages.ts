/** Messages between the parts of a cached system, as pieces that sequences are put together from. */

/** What is said of a cache that holds nothing, and of one that is gone. */
export const EMPTY = '비어 있음';
export const DEAD = '죽음';

export type Actor = 'app' | 'cache' | 'db' | 'writer';
/** `silent` finds nobody at its end, `refused` is not obeyed, `inside` stays where it is. */
export type MessageKind = 'request' | 'reply' | 'inside' | 'silent' | 'refused';

/** What is kept at the two places after a message. */
export interface Kept {
  readonly cache?: string;
  readonly db?: string;
}

export interface Message extends Kept {
  readonly from: Actor;
  readonly to: Actor;
  readonly kind: MessageKind;
  /** A word or two for the arrow. */
  readonly label: string;
  readonly ms: number;
  /** What happens, in a sentence. */
  readonly says: string;
}

type Words = readonly [label: string, says: string];

/** There and back; each way takes half of the round trip. What it changes is changed where it arrives. */
export const roundTrip = (
  from: Actor,
  to: Actor,
  ms: number,
  [ask, asks]: Words,
  [answer, answers]: Words,
  kept: Kept = {},
): readonly Message[] => [
  { from, to, kind: 'request', label: ask, ms: ms / 2, says: asks, ...kept },
  { from: to, to: from, kind: 'reply', label: answer, ms: ms / 2, says: answers },
];

/** A call that nobody answers: given up after as long as an answer would have taken. */
export const unanswered = (from: Actor, to: Actor, ms: number, [label, says]: Words): readonly Message[] => [
  { from, to, kind: 'silent', label, ms, says },
];

/** Something that a part does by itself. */
export const inside = (at: Actor, ms: number, [label, says]: Words, kept: Kept = {}): readonly Message[] => [
  { from: at, to: at, kind: 'inside', label, ms, says, ...kept },
];

/** What the application does at last. */
export const answer = (says: string): readonly Message[] => inside('app', 0, ['응답', says]);
