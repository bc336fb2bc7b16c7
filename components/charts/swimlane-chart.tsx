import { BandLegend, type BandLook, BandPatterns, bandFill } from './band-patterns';
import css from './chart.module.css';
import { percent } from './percent';
import { BottomAxis } from './plot-lines';
import { linearScale, type Scale } from './scale';
import lanes from './swimlane.module.css';

interface Band {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly look: BandLook;
}

export interface Lane {
  readonly id: string;
  readonly label: string;
  /** How it stands at this moment. */
  readonly state: string;
  readonly bands: readonly Band[];
  /** Points in time: a heartbeat that came, or one that did not. */
  readonly marks?: readonly { readonly at: number; readonly missed: boolean }[];
}

interface Props {
  /** Begins the ids of its patterns. */
  readonly uid: string;
  readonly label: string;
  readonly lanes: readonly Lane[];
  readonly legend: readonly { readonly look: BandLook; readonly label: string }[];
  /** The time shown, and how far it has come: what lies after that is not drawn yet. */
  readonly from: number;
  readonly to: number;
  readonly now: number;
  readonly timeText: (time: number) => string;
}

const LANE_HEIGHT = 46;
const BAR_TOP = 22;
const BAR_HEIGHT = 14;
const FOOT = 26;
const LEGEND_HEIGHT = 26;
/** A band of no length to speak of is still seen. */
const SHORTEST_PERCENT = 0.6;

function LaneBand({ uid, band, x, now }: { uid: string; band: Band; x: Scale; now: number }) {
  if (band.from > now || band.from >= band.to) return null;
  const start = x.at(band.from);
  const width = x.at(Math.min(band.to, now)) - start;
  return (
    <rect
      className={lanes.band}
      x={percent(start)}
      y={BAR_TOP}
      width={percent(Math.max(SHORTEST_PERCENT, width))}
      height={BAR_HEIGHT}
      fill={bandFill(uid, band.look)}
    />
  );
}

/** A ring for a signal that came, a cross for one that did not. */
function Mark({ at, missed }: { at: string; missed: boolean }) {
  const middle = BAR_TOP + BAR_HEIGHT / 2;
  if (!missed) return <circle className={lanes.signal} cx={at} cy={middle} r="4" />;
  return (
    <svg x={at} y={middle} className={lanes.overflowing} aria-hidden="true">
      <path className={lanes.missed} d="M-4-4 4 4M-4 4 4-4" />
    </svg>
  );
}

/** Who does what, when: a lane for each part of a system, time from left to right. */
export function SwimlaneChart({ uid, label, lanes: rows, legend, from, to, now, timeText }: Props) {
  const x = linearScale([from, to], [0, 100]);
  const foot = rows.length * LANE_HEIGHT;
  const ticks = x.ticks(3).map((tick) => ({ at: x.at(tick), text: timeText(tick) }));
  return (
    <svg className={css.plot} width="100%" height={foot + FOOT + LEGEND_HEIGHT} role="img" aria-label={label}>
      <BandPatterns uid={uid} />
      {rows.map((lane, index) => (
        <svg key={lane.id} y={index * LANE_HEIGHT} width="100%" height={LANE_HEIGHT} aria-hidden="true">
          <text className={css.label} x="0" y={BAR_TOP - 6}>
            {lane.label}
          </text>
          <text className={css.value} x="100%" y={BAR_TOP - 6} textAnchor="end">
            {lane.state}
          </text>
          <rect className={css.track} y={BAR_TOP + BAR_HEIGHT} width="100%" height="1" />
          {lane.bands.map((band) => (
            <LaneBand key={band.id} uid={uid} band={band} x={x} now={now} />
          ))}
          {lane.marks
            ?.filter(({ at }) => at <= now)
            .map(({ at, missed }) => (
              <Mark key={at} at={percent(x.at(at))} missed={missed} />
            ))}
          {now < to && (
            <line
              className={lanes.now}
              x1={percent(x.at(now))}
              x2={percent(x.at(now))}
              y1={BAR_TOP - 3}
              y2={LANE_HEIGHT - 5}
            />
          )}
        </svg>
      ))}
      <BottomAxis y={foot} ticks={ticks} />
      <BandLegend uid={uid} y={foot + FOOT + LEGEND_HEIGHT / 2} items={legend} />
    </svg>
  );
}
