import { scaleLinear } from 'd3-scale';
import { evictionModel } from '@/lib/estimate/eviction-model';
import type { PolicyName } from '@/lib/simulate/eviction/policy';
import { policyLabel } from '@/lib/simulate/eviction/policy-words';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';
import { runWith } from './run-with';

const POLICIES = [
  'fifo',
  'random',
  'lru',
  'lfu',
  '2q',
  'arc',
  'opt',
] as const satisfies readonly PolicyName[];
type Policy = (typeof POLICIES)[number];

/** The calculator's capitals do not fit before a bar. */
const nameOf = (policy: Policy): string => (policy === 'random' ? '무작위' : policyLabel(policy));

const WORKLOADS = [
  { name: '쏠린 인기', workload: 'zipf' },
  { name: '훑기가 섞임', workload: 'scan' },
  { name: '인기가 옮겨 감', workload: 'shift' },
  { name: '조금 넘치는 되풀이', workload: 'loop' },
] as const;

interface Panel {
  readonly name: string;
  readonly ratioOf: (policy: Policy) => number;
}

/** Four races take a moment: they are run when the figure is first drawn, not when its file is loaded. */
let panels: readonly Panel[] | undefined;
function racePanels(): readonly Panel[] {
  panels ??= WORKLOADS.map(({ name, workload }) => {
    const { outputs } = runWith(evictionModel, { workload });
    return { name, ratioOf: (policy) => outputs[`${policy}Ratio`] };
  });
  return panels;
}

const PANEL_WIDTH = 176;
const PANEL_HEIGHT = 178;
const BAR_X = 48;
const width = scaleLinear([0, 1], [0, 92]);

const percent = (ratio: number): string => `${Math.round(ratio * 100)}%`;

/** Four workloads, seven policies: none is best everywhere, and OPT knows the future. */
function EvictionRace() {
  return (
    <Picture
      id="f05-3"
      height={390}
      title="네 가지 부하에서 일곱 방출 정책의 적중률"
      description={racePanels().map(describe).join(' ')}
    >
      {racePanels().map((panel, i) => (
        <PanelBox
          key={panel.name}
          panel={panel}
          x={10 + (i % 2) * (PANEL_WIDTH + 8)}
          y={10 + Math.floor(i / 2) * (PANEL_HEIGHT + 12)}
        />
      ))}
    </Picture>
  );
}

const describe = ({ name, ratioOf }: Panel): string =>
  `${name}: ${POLICIES.map((policy) => `${nameOf(policy)} ${percent(ratioOf(policy))}`).join(', ')}.`;

function PanelBox({ panel, x, y }: { panel: Panel; x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className={styles.faint} x={0} y={0} width={PANEL_WIDTH} height={PANEL_HEIGHT} rx={3} />
      <text className={styles.label} x={10} y={22}>
        {panel.name}
      </text>
      {POLICIES.map((policy, i) => (
        <Bar key={policy} policy={policy} ratio={panel.ratioOf(policy)} y={34 + i * 20} />
      ))}
    </g>
  );
}

function Bar({ policy, ratio, y }: { policy: Policy; ratio: number; y: number }) {
  const kind = policy === 'opt' ? styles.dashed : policy === 'lru' ? styles.accentBox : styles.sunken;
  return (
    <g>
      <text className={`${styles.soft} ${styles.end}`} x={BAR_X - 6} y={y + 11}>
        {nameOf(policy)}
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
