import { scaleLog } from 'd3-scale';
import { LAST_FITTED_YEAR, LATENCY_IDS, type LatencyId, latencyNanoseconds } from '@/lib/estimate/latency';
import { formatQuantity } from '@/lib/format-quantity';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';

/** Names that fit beside a bar; a hard disk's are coloured. */
const NAMES: Readonly<Record<LatencyId, { readonly name: string; readonly isHardDisk?: true }>> = {
  l1: { name: 'L1 캐시 읽기' },
  branch: { name: '분기 예측 실패' },
  l2: { name: 'L2 캐시 읽기' },
  mutex: { name: '뮤텍스 잠금' },
  memory: { name: '메모리 읽기' },
  compress: { name: '1 KB 압축' },
  network: { name: '1 KB를 1 Gbps로' },
  ssdRandom: { name: 'SSD 임의 읽기' },
  memory1m: { name: '메모리 1 MB' },
  dcRtt: { name: '센터 안 왕복' },
  ssd1m: { name: 'SSD 1 MB' },
  seek: { name: '디스크 탐색', isHardDisk: true },
  disk1m: { name: '디스크 1 MB', isHardDisk: true },
  wan: { name: '대륙 왕복' },
};
const LATENCIES = LATENCY_IDS.map((id) => {
  const nanoseconds = latencyNanoseconds('classic', LAST_FITTED_YEAR, id);
  return { ...NAMES[id], nanoseconds, value: formatQuantity(nanoseconds, 'nanoseconds') };
});

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
    <Picture
      id="f11-1"
      height={462}
      title="연산별 응답 지연 사다리"
      description={`로그 축이라 눈금 하나가 천 배다. 짧은 것부터 ${LATENCIES.map(({ name, value }) => `${name} ${value}`).join(', ')}. ${'디스크 탐색과 디스크 1 MB는 하드 디스크의 값이다.'}`}
    >
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
    </Picture>
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
