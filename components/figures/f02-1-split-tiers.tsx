import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';

/** The same traffic, three times as much: what grows when web and database share a machine, and when they do not. */
function SplitTiers() {
  return (
    <Picture
      id="f02-1"
      height={364}
      title="웹과 데이터베이스를 나누기 전과 나눈 뒤"
      description={`${'나누기 전: 서버 한 대에 웹과 DB가 함께 있다. CPU는 95%, 메모리는 35%, 디스크는 30% 쓴다. '}${'CPU만 모자라도 장비를 통째로 바꿔야 한다. 나눈 뒤: 웹 서버 세 대가 DB 서버 한 대에 질의한다. '}${'웹은 대수를 늘려 CPU와 연결 수를 키우고, DB는 장비를 바꿔 메모리와 디스크를 키운다.'}`}
    >
      <Together />
      <Apart />
    </Picture>
  );
}

const METERS = [
  { name: 'CPU', used: 0.95 },
  { name: '메모리', used: 0.35 },
  { name: '디스크', used: 0.3 },
] as const;
const METER_LEFT = 244;
const METER_WIDTH = 82;

function Together() {
  return (
    <g>
      <text className={styles.label} x={14} y={26}>
        나누기 전
      </text>
      <rect className={styles.box} x={14} y={40} width={352} height={92} rx={4} />
      <Role x={28} y={54} name="웹" />
      <Role x={28} y={94} name="DB" />
      <text className={styles.soft} x={110} y={91}>
        서버 한 대
      </text>
      {METERS.map(({ name, used }, i) => (
        <Meter key={name} y={56 + i * 26} name={name} used={used} />
      ))}
      <text className={styles.text} x={14} y={153}>
        CPU만 모자라도 장비를 통째로 바꾼다
      </text>
    </g>
  );
}

function Role({ x, y, name }: { x: number; y: number; name: string }) {
  return (
    <>
      <rect className={styles.sunken} x={x} y={y} width={66} height={26} rx={3} />
      <text className={`${styles.text} ${styles.middle}`} x={x + 33} y={y + 17.5}>
        {name}
      </text>
    </>
  );
}

function Meter({ y, name, used }: { y: number; name: string; used: number }) {
  const isFull = used > 0.9;
  return (
    <>
      <text className={`${styles.soft} ${styles.end}`} x={METER_LEFT - 8} y={y + 11.5}>
        {name}
      </text>
      <rect className={styles.faint} x={METER_LEFT} y={y} width={METER_WIDTH} height={14} rx={2} />
      <rect
        className={isFull ? styles.accentBox : styles.sunken}
        x={METER_LEFT}
        y={y}
        width={METER_WIDTH * used}
        height={14}
        rx={2}
      />
      <text
        className={isFull ? styles.accentText : styles.soft}
        x={METER_LEFT + METER_WIDTH + 6}
        y={y + 11.5}
      >
        {`${Math.round(used * 100)}%`}
      </text>
    </>
  );
}

const WEB_TOPS = [204, 242, 280];
const DB_TOP = 204;
const DB_HEIGHT = 106;

function Apart() {
  return (
    <g>
      <text className={styles.label} x={14} y={192}>
        나눈 뒤
      </text>
      {WEB_TOPS.map((y, i) => (
        <g key={y}>
          <rect
            className={i === 0 ? styles.box : styles.accentBox}
            x={14}
            y={y}
            width={120}
            height={30}
            rx={3}
          />
          <text className={`${styles.text} ${styles.middle}`} x={74} y={y + 19.5}>
            {i === 0 ? '웹 서버' : '웹 서버 (더함)'}
          </text>
          <Arrow from={[134, y + 15]} to={[232, DB_TOP + DB_HEIGHT / 2 + (i - 1) * 10]} />
        </g>
      ))}
      <text className={`${styles.soft} ${styles.middle}`} x={190} y={216}>
        질의
      </text>
      <rect className={styles.box} x={234} y={DB_TOP} width={132} height={DB_HEIGHT} rx={4} />
      <text className={`${styles.text} ${styles.middle}`} x={300} y={DB_TOP + DB_HEIGHT / 2 + 4.5}>
        DB 서버
      </text>
      <text className={styles.text} x={14} y={330}>
        대수를 늘려
      </text>
      <text className={styles.text} x={14} y={349}>
        CPU와 연결 수를 키운다
      </text>
      <text className={styles.text} x={226} y={330}>
        장비를 바꿔 메모리와
      </text>
      <text className={styles.text} x={226} y={349}>
        디스크를 키운다
      </text>
    </g>
  );
}

export const FIGURE_02_1: FigureEntry = {
  Drawing: SplitTiers,
  title: '나누기 전과 나눈 뒤',
  caption: '요청이 세 배로 늘었을 때다. 나눠 두었다면 모자란 쪽만 키운다. 사용률은 설명하려고 정한 값이다.',
};
