import { sessionsModel } from '@/lib/estimate/sessions-model';
import { formatNumber } from '@/lib/korean';
import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';
import { runWith } from './run-with';

const { inputs, outputs } = runWith(sessionsModel);
const ALL = formatNumber(inputs.sessions);
const EACH = formatNumber(outputs.loadBefore);
const LOST = formatNumber(outputs.lost);

const SERVERS = [0, 1, 2, 3] as const;
const DEAD = 1;
const BOX = { width: 78, height: 48, gap: 14, left: 13 };
const serverX = (server: number): number => BOX.left + server * (BOX.width + BOX.gap);
const middleOf = (server: number): number => serverX(server) + BOX.width / 2;

const BALANCER = { x: 130, width: 120, height: 28 };
const BALANCER_MIDDLE = BALANCER.x + BALANCER.width / 2;

/** Where the arrow to the dead server would be half way. */
const CUT = { x: (BALANCER_MIDDLE + middleOf(DEAD)) / 2, fall: 15, reach: 5 };

/** The same server dies twice: once with its sessions in it, once with the sessions in a store beside it. */
function StickyAndShared() {
  return (
    <Picture
      id="f07-1"
      height={470}
      title="서버 한 대가 멈췄을 때의 고정 세션과 공유 저장소"
      description={`세션 ${ALL}개를 서버 네 대가 맡고 서버 2가 멈춘다. 위의 고정 세션에서는 서버마다 세션 ${EACH}개가 들어 있어 서버 2의 ${LOST}개가 사라지고, 로드밸런서는 그 사용자를 다른 서버로 보내지만 그곳에 세션이 없다. 아래의 공유 저장소에서는 서버가 비어 있고 세션 ${ALL}개는 저장소에 있다. 서버 2가 멈춰도 남은 세 대가 ${'저장소에서 세션을 읽으므로 잃는 세션이 없다.'}`}
    >
      <Sticky />
      <line className={styles.dashed} x1={13} y1={212} x2={367} y2={212} />
      <Shared />
    </Picture>
  );
}

function Balancer({ y }: { y: number }) {
  return (
    <>
      <rect
        className={styles.box}
        x={BALANCER.x}
        y={y}
        width={BALANCER.width}
        height={BALANCER.height}
        rx={3}
      />
      <text className={`${styles.text} ${styles.middle}`} x={BALANCER_MIDDLE} y={y + 18.5}>
        로드밸런서
      </text>
      {SERVERS.filter((server) => server !== DEAD).map((server) => (
        <Arrow
          key={server}
          from={[BALANCER_MIDDLE, y + BALANCER.height]}
          to={[middleOf(server), y + BALANCER.height + 30]}
        />
      ))}
      <line
        className={styles.dashed}
        x1={BALANCER_MIDDLE}
        y1={y + BALANCER.height}
        x2={middleOf(DEAD)}
        y2={y + BALANCER.height + 30}
      />
      <Cross x={CUT.x} y={y + BALANCER.height + CUT.fall} />
    </>
  );
}

function Cross({ x, y }: { x: number; y: number }) {
  const { reach } = CUT;
  const strokes = `M${x - reach} ${y - reach} l${reach * 2} ${reach * 2} m0 ${-reach * 2} l${-reach * 2} ${reach * 2}`;
  return <path className={styles.accentLine} d={strokes} />;
}

function Server({ server, y, holds }: { server: number; y: number; holds: string }) {
  const x = serverX(server);
  const isDead = server === DEAD;
  return (
    <g>
      <rect
        className={isDead ? styles.dashed : styles.box}
        x={x}
        y={y}
        width={BOX.width}
        height={BOX.height}
        rx={3}
      />
      <text className={`${isDead ? styles.soft : styles.text} ${styles.middle}`} x={x + 39} y={y + 20}>
        서버 {server + 1}
      </text>
      <text className={`${styles.soft} ${styles.middle}`} x={x + 39} y={y + 38}>
        {isDead ? '멈춤' : holds}
      </text>
    </g>
  );
}

function Sticky() {
  return (
    <g>
      <text className={styles.label} x={13} y={28}>
        고정 세션: 세션이 서버 안에 있다
      </text>
      <Balancer y={44} />
      {SERVERS.map((server) => (
        <Server key={server} server={server} y={104} holds={`세션 ${EACH}`} />
      ))}
      <Arrow from={[middleOf(DEAD), 152]} to={[middleOf(DEAD), 176]} accent />
      <text className={`${styles.accentText} ${styles.middle}`} x={middleOf(DEAD)} y={194}>
        {`${LOST}개가 사라진다`}
      </text>
    </g>
  );
}

const STORE = { x: 68, y: 402, width: 244, height: 34 };

function Shared() {
  return (
    <g>
      <text className={styles.label} x={13} y={242}>
        공유 저장소: 세션이 서버 밖에 있다
      </text>
      <Balancer y={258} />
      {SERVERS.map((server) => (
        <Server key={server} server={server} y={318} holds="비어 있음" />
      ))}
      {SERVERS.filter((server) => server !== DEAD).map((server) => (
        <Arrow
          key={server}
          from={[middleOf(server), 366]}
          to={[Math.min(Math.max(middleOf(server), STORE.x + 16), STORE.x + STORE.width - 16), STORE.y]}
          accent
        />
      ))}
      <rect
        className={styles.accentBox}
        x={STORE.x}
        y={STORE.y}
        width={STORE.width}
        height={STORE.height}
        rx={17}
      />
      <text className={`${styles.text} ${styles.middle}`} x={190} y={STORE.y + 22}>
        {`공유 저장소: 세션 ${ALL}`}
      </text>
      <text className={`${styles.accentText} ${styles.middle}`} x={190} y={458}>
        사라지는 세션이 없다
      </text>
    </g>
  );
}

export const FIGURE_07_1: FigureEntry = {
  Drawing: StickyAndShared,
  title: '서버 2가 멈췄을 때',
  caption: `세션 ${ALL}개를 네 대가 맡다가 한 대가 멈췄다. 세션이 놓인 자리만 다르다.`,
};
