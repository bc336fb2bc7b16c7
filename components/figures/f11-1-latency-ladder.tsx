import { scaleLog } from 'd3-scale';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { LATENCIES } from './latency-numbers';

const LEFT = 122;
const RIGHT = 300;
const VALUE_RIGHT = 370;
const TOP = 58;
const STEP = 27;
const BAR_HEIGHT = 13;
const FIRST = 0.1;
const BOTTOM = TOP + LATENCIES.length * STEP;
const x = scaleLog([FIRST, 1e9], [LEFT, RIGHT]);

const DECADES = [
  { at: 1, name: '1 ns' },
  { at: 1e3, name: '1 µs' },
  { at: 1e6, name: '1 ms' },
  { at: 1e9, name: '1 s' },
] as const;

/** The lost table as bars on a log axis: each line to the right is a thousand times longer. */
function LatencyLadder() {
  return (
    <svg
      className={styles.drawing}
      viewBox="0 0 380 462"
      role="img"
      aria-labelledby="f11-1-title f11-1-desc"
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id="f11-1-title">연산별 응답 지연 사다리</title>
      <desc id="f11-1-desc">
        {`로그 축이라 눈금 하나가 천 배다. 짧은 것부터 ${LATENCIES.map(({ name, value }) => `${name} ${value}`).join(', ')}. `}
        {'디스크 탐색과 디스크 1 MB는 하드 디스크의 값이다.'}
      </desc>
      <text className={styles.soft} x={12} y={22}>
        눈금 하나를 건널 때마다 천 배
      </text>
      <Decades />
      {LATENCIES.map((latency, i) => (
        <Rung key={latency.name} y={TOP + i * STEP} {...latency} />
      ))}
      <text className={styles.soft} x={12} y={BOTTOM + 18}>
        주홍색 막대는 하드 디스크의 값
      </text>
    </svg>
  );
}

function Decades() {
  return DECADES.map(({ at, name }) => (
    <g key={name}>
      <line className={styles.faint} x1={x(at)} y1={TOP - 8} x2={x(at)} y2={BOTTOM - 6} />
      <text className={`${styles.soft} ${styles.middle}`} x={x(at)} y={TOP - 14}>
        {name}
      </text>
    </g>
  ));
}

interface RungProps {
  readonly y: number;
  readonly name: string;
  readonly nanoseconds: number;
  readonly value: string;
  readonly isHardDisk?: true;
}

function Rung({ y, name, nanoseconds, value, isHardDisk }: RungProps) {
  return (
    <g>
      <text className={`${styles.text} ${styles.end}`} x={LEFT - 8} y={y + 11}>
        {name}
      </text>
      <rect
        className={isHardDisk ? styles.accentBox : styles.sunken}
        x={LEFT}
        y={y}
        width={x(nanoseconds) - LEFT}
        height={BAR_HEIGHT}
        rx={1}
      />
      <text
        className={`${isHardDisk ? styles.accentText : styles.text} ${styles.end}`}
        x={VALUE_RIGHT}
        y={y + 11}
      >
        {value}
      </text>
    </g>
  );
}

export const FIGURE_11_1: FigureEntry = {
  Drawing: LatencyLadder,
  title: '지연 사다리',
  caption: '흔히 도는 2012년 무렵의 표를 로그 축에 옮겼다. 막대의 길이는 시간이 아니라 자릿수다.',
  inferred: true,
};
