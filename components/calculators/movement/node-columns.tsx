import css from '@/components/charts/chart.module.css';
import { percent } from '@/components/charts/percent';
import type { MovementInput } from '@/lib/estimate/shard-movement';
import type { SampleKey, WalkFrame } from '@/lib/simulate/sharding/walk';
import { highestStack, stackKeys } from './stack-keys';

interface Props {
  readonly label: string;
  readonly inputs: Pick<MovementInput, 'n' | 'm'>;
  readonly sample: readonly SampleKey[];
  readonly frames: readonly WalkFrame[];
  /** The frame shown. */
  readonly place: number;
}

const HEIGHT = 210;
const FLOOR = 176;
const TOP = 8;
const TALLEST_KEY = 16;
/** More nodes than this have a name on every tenth alone. */
const MOST_NAMES = 12;

type State = 'staying' | 'moved' | 'moving';
const LOOKS: Readonly<Record<State, { fill: string; stroke: string }>> = {
  staying: { fill: 'var(--surface)', stroke: 'var(--line-strong)' },
  moved: { fill: 'var(--ink-faint)', stroke: 'var(--ink-faint)' },
  moving: { fill: 'var(--accent-fill)', stroke: 'var(--accent)' },
};

/** What becomes of a node: its number, and whether it is new or goes. */
function nodeLabel(node: number, n: number, m: number): string {
  if (node >= n) return `${node + 1} 새`;
  return node >= m ? `${node + 1} 뺌` : String(node + 1);
}

/** Nodes side by side, the keys of the sample piled up on them. */
export function NodeColumns({ label, inputs, sample, frames, place }: Props) {
  const { n, m } = inputs;
  const nodes = Math.max(n, m);
  const width = 100 / nodes;
  const frame = frames[place];
  if (frame === undefined) return null;
  const keyHeight = Math.min(TALLEST_KEY, (FLOOR - TOP) / highestStack(frames));
  const stateOf = (key: SampleKey): State => {
    if (frame.moving.includes(key)) return 'moving';
    return frame.at[sample.indexOf(key)] === key.from ? 'staying' : 'moved';
  };
  const isNamed = (node: number) => nodes <= MOST_NAMES || (node + 1) % 10 === 0 || node === 0;

  return (
    <svg className={css.plot} width="100%" height={HEIGHT} role="img" aria-label={label}>
      <line className={css.axisLine} x1="0" x2="100%" y1={FLOOR} y2={FLOOR} />
      {stackKeys(sample, frame).map(({ key, node, height }) => (
        <rect
          key={key.key}
          x={percent((node + 0.1) * width)}
          y={FLOOR - (height + 1) * keyHeight + 1}
          width={percent(0.8 * width)}
          height={Math.max(1, keyHeight - 2)}
          {...LOOKS[stateOf(key)]}
        />
      ))}
      {Array.from({ length: nodes }, (_, node) => node)
        .filter(isNamed)
        .map((node) => (
          <text
            key={node}
            className={css.tick}
            x={percent((node + 0.5) * width)}
            y={FLOOR + 18}
            textAnchor="middle"
          >
            {nodes <= MOST_NAMES ? nodeLabel(node, n, m) : node + 1}
          </text>
        ))}
    </svg>
  );
}
