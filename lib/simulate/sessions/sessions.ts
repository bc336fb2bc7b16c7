/** What becomes of log-in sessions when web servers die and when new ones are added. */

/** Where the state of a session is kept. */
export const SESSION_MODES = [
  { id: 'sticky-local', label: '서버 메모리(고정 세션)' },
  { id: 'shared-store', label: '공유 저장소' },
  { id: 'token', label: '서명 토큰' },
] as const;

export type SessionInput = {
  readonly mode: (typeof SESSION_MODES)[number]['id'];
  readonly servers: number;
  readonly sessions: number;
  /** Servers that die, k: one of them always lives. */
  readonly kill: number;
  /** Servers that are added to all n, m. */
  readonly add: number;
  /** Mean life of a session and the time since the servers were added, in minutes. */
  readonly meanLife: number;
  readonly elapsed: number;
  /** The store has no replica. */
  readonly storeDies: 'no' | 'yes';
};

export const deadServers = ({ kill, servers }: Pick<SessionInput, 'kill' | 'servers'>): number =>
  Math.min(kill, servers - 1);

const storeLost = ({ mode, storeDies }: SessionInput): boolean =>
  mode === 'shared-store' && storeDies === 'yes';

/** m ÷ (n + m): the new servers’ part when everything is spread evenly. */
export const targetShare = ({ add, servers }: SessionInput): number => add / (servers + add);

/**
 * m ÷ (n + m) · (1 − e^(−t/life)) in sticky sessions, which only go to a new server when they end and begin anew; at once
 * the whole target otherwise.
 */
export const newServerShare = (input: SessionInput, minutes = input.elapsed): number =>
  targetShare(input) * (input.mode === 'sticky-local' ? 1 - Math.exp(-minutes / input.meanLife) : 1);

/** Sessions lost: S·k/n kept in the servers that die; all of a store that dies; none in tokens. */
function lostSessions(input: SessionInput, onDead: number): number {
  if (storeLost(input)) return input.sessions;
  return input.mode === 'sticky-local' ? onDead : 0;
}

/** The load of the survivors rises to n ÷ (n − k): users whose session is lost log in again. */
export function playSessions(input: SessionInput) {
  const { servers, sessions } = input;
  const dead = deadServers(input);
  const onDead = (sessions * dead) / servers;
  const lost = lostSessions(input, onDead);
  return {
    lost,
    loadRise: dead / (servers - dead),
    newShare: newServerShare(input),
    loadBefore: sessions / servers,
    loadAfter: sessions / (servers - dead),
    kept: lost > 0 ? 0 : onDead,
    targetShare: targetShare(input),
  };
}

export type SessionOutput = Readonly<ReturnType<typeof playSessions>>;

/** The ways that lose no session when a server dies, or when the store does. */
export const survivingModes = (event: 'server' | 'store'): readonly SessionInput['mode'][] =>
  SESSION_MODES.map(({ id }) => id).filter(
    (mode) =>
      playSessions({
        mode,
        servers: 4,
        sessions: 100,
        kill: event === 'server' ? 1 : 0,
        add: 0,
        meanLife: 30,
        elapsed: 0,
        storeDies: event === 'store' ? 'yes' : 'no',
      }).lost === 0,
  );
