import { formatQuantity } from '../../format-quantity';
import { withJosa } from '../../korean';
import { evenDots, firstDead, losing, reroutedDots, type SessionDot, spreadDots } from './session-dots';
import { deadServers, newServerShare, playSessions, type SessionInput } from './sessions';

/** One moment of servers that die and are added. */
export interface SessionFrame {
  readonly dots: readonly SessionDot[];
  /** Whether the k servers are dead now, and the m new ones there. */
  readonly dead: boolean;
  readonly added: boolean;
  /** Sessions lost until now, and the new servers’ part. */
  readonly lost: number;
  readonly newShare: number;
  readonly sentence: string;
}

const count = (value: number): string => formatQuantity(value, 'things');
const machines = (value: number): string => formatQuantity(value, 'servers');
const part = (value: number): string => formatQuantity(value, 'ratio', { significant: 3 });

const START = { dead: false, added: false, lost: 0, newShare: 0 } as const;

function deathFrames(input: SessionInput): readonly SessionFrame[] {
  const dead = deadServers(input);
  if (dead === 0) return [];
  const { loadAfter, loadRise } = playSessions(input);
  const sticky = input.mode === 'sticky-local';
  const lost = sticky ? playSessions(input).lost : 0;
  const gone = `서버 ${withJosa(machines(dead), '이/가')} 죽어`;
  const alive = firstDead(input);
  const dots = evenDots(input);
  return [
    {
      ...START,
      dots: sticky ? losing(dots, ({ server }) => server >= alive) : dots,
      dead: true,
      lost,
      sentence: sticky
        ? `${gone} 그 안의 세션 ${withJosa(count(lost), '을/를')} 잃어요.`
        : `${gone}도 세션은 밖에 있어 잃지 않아요.`,
    },
    {
      ...START,
      dots: reroutedDots(input),
      dead: true,
      lost,
      sentence: `${sticky ? '다시 로그인해' : '옮겨 가'} 남은 서버가 ${part(loadRise)} 늘어난 ${count(loadAfter)}씩 맡아요.`,
    },
  ];
}

function storeFrames(input: SessionInput): readonly SessionFrame[] {
  if (input.mode !== 'shared-store' || input.storeDies === 'no') return [];
  const sentence = `복제 없는 저장소가 죽어 세션 ${withJosa(count(input.sessions), '을/를')} 모두 잃어요.`;
  return [{ ...START, dots: losing(evenDots(input), () => true), lost: input.sessions, sentence }];
}

const QUARTERS = 4;

function growthFrames(input: SessionInput): readonly SessionFrame[] {
  if (input.add === 0) return [];
  const { lost, targetShare } = playSessions(input);
  const sticky = input.mode === 'sticky-local';
  const frame = (minutes: number, sentence: string): SessionFrame => ({
    dots: spreadDots(input, minutes),
    dead: false,
    added: true,
    lost,
    newShare: newServerShare(input, minutes),
    sentence,
  });
  const grown = `${withJosa(machines(input.servers), '으로/로')} 되돌리고 ${withJosa(machines(input.add), '을/를')} 더해요.`;
  if (!sticky) return [frame(0, `${grown} 새 서버가 곧바로 ${withJosa(part(targetShare), '을/를')} 맡아요.`)];
  const moments = Array.from({ length: QUARTERS }, (_, i) => (input.elapsed * (i + 1)) / QUARTERS);
  return [
    frame(0, `${grown} 살아 있는 세션은 옮기지 않아요.`),
    ...moments.map((minutes) =>
      frame(
        minutes,
        `${formatQuantity(minutes, 'minutes')} 뒤: 새 서버의 몫은 고른 ${part(targetShare)} 가운데 ${part(newServerShare(input, minutes))}예요.`,
      ),
    ),
  ];
}

/** Servers that die, a store that dies, servers that are added: what happens of it, in this order. */
export function sessionFrames(input: SessionInput): readonly SessionFrame[] {
  const { loadBefore } = playSessions(input);
  const sentence = `서버 ${machines(input.servers)}에 세션이 ${count(loadBefore)}씩 고르게 있어요.`;
  return [
    { ...START, dots: evenDots(input), sentence },
    ...deathFrames(input),
    ...storeFrames(input),
    ...growthFrames(input),
  ];
}
