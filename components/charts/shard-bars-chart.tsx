import css from './chart.module.css';
import { percent } from './percent';
import { LevelLine } from './plot-lines';
import { linearScale } from './scale';
import { seriesColor } from './series';

interface Props {
  readonly label: string;
  readonly loads: readonly number[];
  /** What every shard carries; more than that comes from the hot key and is drawn on top, striped. */
  readonly cold: number;
  /** What the highest bar has room for, so that frames can be compared. */
  readonly highest: number;
  readonly topText: string;
  /** What is said of that height while no bar reaches it. */
  readonly highestText: string;
  readonly fair: { readonly value: number; readonly text: string };
  readonly ends: readonly [first: string, last: string];
  readonly uid: string;
  readonly height?: number;
}

const HEADROOM = 34;
const FOOT = 24;
/** Of a bar's place, what it fills. */
const FILLED = 0.78;
/** Nearer than this two labels would print over one another. */
const CLEARANCE = 22;

/** Loads side by side under the line of the fair share; the hot part of a bar is told apart by its stripes. */
export function ShardBarsChart(props: Props) {
  const { label, loads, cold, highest, topText, highestText, fair, ends, uid, height = 240 } = props;
  const plotHeight = height - FOOT;
  const y = linearScale([0, Math.max(highest, fair.value)], [plotHeight, HEADROOM]);
  const place = 100 / loads.length;
  const bar = (from: number, to: number, index: number) => ({
    x: percent((index + (1 - FILLED) / 2) * place),
    width: percent(FILLED * place),
    y: y.at(to),
    height: Math.max(0, y.at(from) - y.at(to)),
  });
  const top = Math.max(...loads);
  const bars = loads.map((load, index) => ({ id: `shard-${index}`, load, index }));
  return (
    <svg className={css.plot} width="100%" height={height} role="img" aria-label={label}>
      <defs>
        <pattern id={`${uid}-hot`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill={seriesColor(1)} fillOpacity="0.3" />
          <path d="M-2 2 2-2M0 8 8 0M6 10 10 6" stroke={seriesColor(1)} strokeWidth="2" />
        </pattern>
      </defs>
      {bars.map(({ id, load, index }) => (
        <g key={id}>
          <rect className={css.bar} {...bar(0, Math.min(load, cold), index)} />
          <rect fill={`url(#${uid}-hot)`} {...bar(cold, load, index)} />
        </g>
      ))}
      {y.at(top) - y.at(highest) > CLEARANCE && (
        <LevelLine y={y.at(highest)} text={highestText} series={6} dashed place="left-above" />
      )}
      <LevelLine y={y.at(fair.value)} text={fair.text} series={2} dashed place="right-above" />
      <text className={css.readingText} x="0" y={y.at(top) - 8}>
        {topText}
      </text>
      <line className={css.axisLine} x1="0" x2="100%" y1={plotHeight} y2={plotHeight} />
      <text className={css.tick} x="0" y={plotHeight + 18}>
        {ends[0]}
      </text>
      <text className={css.tick} x="100%" y={plotHeight + 18} textAnchor="end">
        {ends[1]}
      </text>
    </svg>
  );
}
