import { arc } from 'd3-shape';
import css from '@/components/charts/chart.module.css';
import { type Arc, namedArcs, ringArcs } from './ring-arcs';

interface Props {
  readonly label: string;
  /** Owners round the ring, from the top on. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** How much of the ring changes hands, in words. */
  readonly share: string;
  /** The sector being read. */
  readonly reading: number;
}

const WIDTH = 320;
const HEIGHT = 270;
const INNER = 76;
const OUTER = 92;
const RAISED = 108;
/** In sectors of 180: enough for a name. */
const SHORTEST_NAMED = 7;

/** The place on the picture of an angle (from the top, in radians) at a distance from the middle. */
const at = (angle: number, radius: number) => ({ x: radius * Math.sin(angle), y: -radius * Math.cos(angle) });

function RingArc({ run, sectors }: { run: Arc; sectors: number }) {
  const isMoved = run.before !== run.after;
  const angle = (sector: number) => (2 * Math.PI * sector) / sectors;
  const shape = arc<null>()
    .innerRadius(INNER)
    .outerRadius(isMoved ? RAISED : OUTER)
    .startAngle(angle(run.from))
    .endAngle(angle(run.to));
  // Neighbours differ in shade, so that one sees where a node ends; which node it is, the reading says.
  const shade = run.after % 2 === 0 ? 'var(--line-strong)' : 'var(--line)';
  return (
    <path
      d={shape(null) ?? ''}
      fill={isMoved ? 'var(--accent-fill)' : shade}
      stroke="var(--surface)"
      strokeWidth="0.75"
    />
  );
}

/** The hash ring: short arcs stay with their node, raised ones go over to another. */
export function RingView({ label, before, after, share, reading }: Props) {
  const arcs = ringArcs(before, after);
  const readAngle = (2 * Math.PI * (reading + 0.5)) / before.length;
  const hand = at(readAngle, RAISED + 6);
  const foot = at(readAngle, INNER - 8);
  return (
    <svg
      className={css.plot}
      width="100%"
      height={HEIGHT}
      viewBox={`${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      {arcs.map((run) => (
        <RingArc key={run.from} run={run} sectors={before.length} />
      ))}
      {namedArcs(arcs, SHORTEST_NAMED).map(({ from, to, after: node }) => {
        const place = at((Math.PI * (from + to)) / before.length, RAISED + 15);
        return (
          <text key={node} className={css.tick} x={place.x} y={place.y + 4} textAnchor="middle">
            {node + 1}
          </text>
        );
      })}
      <line x1={foot.x} y1={foot.y} x2={hand.x} y2={hand.y} stroke="var(--ink)" strokeWidth="2" />
      <text className={css.label} y="-8" textAnchor="middle">
        주인이 바뀐 둘레
      </text>
      <text y="18" textAnchor="middle" fontSize="22" fontWeight="700" fill="var(--ink)">
        {share}
      </text>
    </svg>
  );
}
