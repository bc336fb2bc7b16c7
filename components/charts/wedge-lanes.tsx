import css from './chart.module.css';
import { percent } from './percent';
import { BottomAxis } from './plot-lines';
import { linearScale } from './scale';

export interface Lane {
  readonly id: string;
  readonly label: string;
  /** Behind the label: what the wedge comes to. */
  readonly detail: string;
  /** Where the wedge, which begins whole at the left end, has shrunk to nothing; in the unit of the axis. */
  readonly end: number;
  /** What is left at the time that is read. */
  readonly text: string;
  readonly chosen: boolean;
}

interface Props {
  readonly label: string;
  readonly lanes: readonly Lane[];
  readonly length: number;
  readonly ticks: readonly number[];
  readonly tickText: (at: number) => string;
  /** The time that is read; no plumb line without. */
  readonly reading?: number;
}

const LANE_HEIGHT = 46;
const WEDGE_TOP = 22;
const WEDGE_HEIGHT = 18;
const FOOT = 24;
/** A wedge too short to be seen keeps this much, in percent. */
const SHORTEST = 0.5;

/** What shrinks evenly from a common start, one lane a way to do it: the shorter the wedge, the sooner it is over. */
export function WedgeLanes({ label, lanes, length, ticks, tickText, reading }: Props) {
  const x = linearScale([0, length], [0, 100]);
  const bottom = lanes.length * LANE_HEIGHT;
  return (
    <svg className={css.plot} width="100%" height={bottom + FOOT} role="img" aria-label={label}>
      {lanes.map((lane, index) => {
        const width = lane.end === 0 ? 0 : Math.max(SHORTEST, x.at(lane.end));
        return (
          <svg key={lane.id} y={index * LANE_HEIGHT} width="100%" height={LANE_HEIGHT} aria-hidden="true">
            <text className={lane.chosen ? css.value : css.label} x="0" y="15">
              {lane.chosen && '▸ '}
              {lane.label}
              <tspan className={css.faint} dx="8">
                {lane.detail}
              </tspan>
            </text>
            <text className={css.value} x="100%" y="15" textAnchor="end">
              {lane.text}
            </text>
            <rect className={css.track} y={WEDGE_TOP + WEDGE_HEIGHT} width="100%" height="1" />
            <svg
              y={WEDGE_TOP}
              width={percent(width)}
              height={WEDGE_HEIGHT}
              viewBox="0 0 1 1"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <path className={lane.chosen ? css.barAccent : css.bar} d="M0 0L1 1H0Z" />
            </svg>
          </svg>
        );
      })}
      {reading !== undefined && (
        <line
          className={css.plumb}
          x1={percent(x.at(reading))}
          x2={percent(x.at(reading))}
          y1={WEDGE_TOP}
          y2={bottom}
        />
      )}
      <BottomAxis y={bottom} ticks={ticks.map((tick) => ({ at: x.at(tick), text: tickText(tick) }))} />
    </svg>
  );
}
