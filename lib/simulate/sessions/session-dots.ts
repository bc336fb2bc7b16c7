import { deadServers, newServerShare, type SessionInput, targetShare } from './sessions';

/** A session, or as many of them as a hundredth of all, on its server. */
export interface SessionDot {
  readonly server: number;
  readonly state: 'calm' | 'moved' | 'lost';
}

export const DOTS = 100;

export const evenDots = ({ servers }: SessionInput): readonly SessionDot[] =>
  Array.from({ length: DOTS }, (_, i) => ({ server: i % servers, state: 'calm' }));

/** The last k of the n servers are the ones that die. */
export const firstDead = (input: SessionInput): number => input.servers - deadServers(input);

export const losing = (
  dots: readonly SessionDot[],
  isLost: (dot: SessionDot) => boolean,
): readonly SessionDot[] => dots.map((dot) => (isLost(dot) ? { ...dot, state: 'lost' } : dot));

/** Those on dead servers go to the survivors in turn. */
export function reroutedDots(input: SessionInput): readonly SessionDot[] {
  const alive = firstDead(input);
  let next = 0;
  return evenDots(input).map((dot) =>
    dot.server < alive ? dot : { server: next++ % alive, state: 'moved' },
  );
}

/** Of `count` things in a row, whether this one belongs to a part of them that is spread evenly. */
const inPart = (index: number, part: number): boolean =>
  Math.floor((index + 1) * part) > Math.floor(index * part);

/** After so many minutes with m more servers: as many dots on the new ones as the share says, to half a dot. */
export function spreadDots(input: SessionInput, minutes: number): readonly SessionDot[] {
  const share = newServerShare(input, minutes);
  if (targetShare(input) === 0) return evenDots(input);
  const moving = Math.round(DOTS * share) / DOTS;
  let next = 0;
  return evenDots(input).map((dot, i) =>
    inPart(i, moving + 1e-9) ? { server: input.servers + (next++ % input.add), state: 'moved' } : dot,
  );
}
