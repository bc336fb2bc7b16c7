import { scaleLinear } from 'd3-scale';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';

const POLICIES = ['FIFO', '무작위', 'LRU', 'LFU', '2Q', 'ARC', 'OPT'] as const;

/** Hits of calculator C07 with its defaults (100 places, 1,000 keys, Zipf 1, seed 42), in the order of POLICIES. */
const WORKLOADS = [
  {
    name: '쏠린 인기',
    requests: 20_000,
    hits: [10_358, 10_297, 11_496, 13_008, 12_655, 12_773, 15_040],
  },
  {
    name: '훑기가 섞임',
    requests: 21_800,
    hits: [10_226, 10_159, 11_293, 13_008, 12_665, 12_816, 15_040],
  },
  {
    name: '인기가 옮겨 감',
    requests: 20_000,
    hits: [10_347, 10_321, 11_475, 7_915, 12_527, 12_652, 14_945],
  },
  {
    name: '조금 넘치는 되풀이',
    requests: 20_000,
    hits: [0, 13_631, 0, 0, 13_885, 0, 16_540],
  },
] as const;
type Workload = (typeof WORKLOADS)[number];

const PANEL_WIDTH = 176;
const PANEL_HEIGHT = 178;
const BAR_X = 48;
const width = scaleLinear([0, 1], [0, 92]);

const ratioOf = ({ hits, requests }: Workload, policy: number): number => (hits[policy] ?? 0) / requests;
const percent = (ratio: number): string => `${Math.round(ratio * 100)}%`;

/** Four workloads, seven policies: none is best everywhere, and OPT knows the future. */
function EvictionRace() {
  return (
    <svg
      className={styles.drawing}
      viewBox="0 0 380 390"
      role="img"
      aria-labelledby="f05-3-title f05-3-desc"
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id="f05-3-title">네 가지 부하에서 일곱 방출 정책의 적중률</title>
      <desc id="f05-3-desc">{WORKLOADS.map(describe).join(' ')}</desc>
      {WORKLOADS.map((workload, i) => (
        <Panel
          key={workload.name}
          workload={workload}
          x={10 + (i % 2) * (PANEL_WIDTH + 8)}
          y={10 + Math.floor(i / 2) * (PANEL_HEIGHT + 12)}
        />
      ))}
    </svg>
  );
}

const describe = (workload: Workload): string =>
  `${workload.name}: ${POLICIES.map((policy, i) => `${policy} ${percent(ratioOf(workload, i))}`).join(', ')}.`;

function Panel({ workload, x, y }: { workload: Workload; x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className={styles.faint} x={0} y={0} width={PANEL_WIDTH} height={PANEL_HEIGHT} rx={3} />
      <text className={styles.label} x={10} y={22}>
        {workload.name}
      </text>
      {POLICIES.map((policy, i) => (
        <Bar key={policy} policy={policy} ratio={ratioOf(workload, i)} y={34 + i * 20} />
      ))}
    </g>
  );
}

function Bar({ policy, ratio, y }: { policy: (typeof POLICIES)[number]; ratio: number; y: number }) {
  const kind = policy === 'OPT' ? styles.dashed : policy === 'LRU' ? styles.accentBox : styles.sunken;
  return (
    <g>
      <text className={`${styles.soft} ${styles.end}`} x={BAR_X - 6} y={y + 11}>
        {policy}
      </text>
      <rect className={kind} x={BAR_X} y={y} width={Math.max(width(ratio), 1)} height={14} />
      <text className={styles.text} x={BAR_X + width(ratio) + 5} y={y + 11.5}>
        {percent(ratio)}
      </text>
    </g>
  );
}

export const FIGURE_05_3: FigureEntry = {
  Drawing: EvictionRace,
  title: '방출 정책의 경주',
  caption:
    '자리 100개, 키 1,000개, 같은 씨앗으로 돌린 적중률이다. 굵은 주홍 막대가 LRU, 점선은 앞일을 아는 가상의 OPT라서 넘을 수 없는 한계다. 마지막 칸은 키 120개를 차례로 되풀이해 돈다.',
};
