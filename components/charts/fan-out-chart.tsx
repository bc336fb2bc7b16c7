import css from './chart.module.css';
import fan from './fan-out.module.css';
import { percent } from './percent';
import { BottomAxis, HorizontalGrid, ReadingMark, StretchedPath } from './plot-lines';
import { logScale } from './scale';

interface Props {
  readonly label: string;
  /** How long one post takes to reach so many followers. */
  readonly secondsFor: (followers: number) => number;
  readonly most: number;
  /** Up to here posts are pushed, above it pulled. */
  readonly threshold: { readonly followers: number; readonly text: string };
  readonly reading: { readonly followers: number; readonly text: string };
  readonly peopleText: (followers: number) => string;
  readonly secondsText: (seconds: number) => string;
  readonly height?: number;
}

const HEADROOM = 34;
const FOOT = 24;

/** Time to spread a post against the followers of its author, both logarithmic: pushed, pulled, and the mix of both. */
export function FanOutChart(props: Props) {
  const { label, secondsFor, most, threshold, reading, peopleText, secondsText, height = 240 } = props;
  const plotHeight = height - FOOT;
  const x = logScale([1, most], [0, 100]);
  const y = logScale([secondsFor(1), secondsFor(most)], [plotHeight - 14, HEADROOM]);
  const limit = x.at(Math.min(threshold.followers, most));
  const atLimit = y.at(secondsFor(Math.min(threshold.followers, most)));
  const pull = y.at(secondsFor(1));
  const ticks = y.ticks(4).map((tick) => ({ at: y.at(tick), text: secondsText(tick) }));
  return (
    <svg className={css.plot} width="100%" height={height} role="img" aria-label={label}>
      <HorizontalGrid ticks={ticks.slice(1)} />
      <StretchedPath d={`M0 ${pull}L100 ${HEADROOM}`} height={plotHeight} className={fan.push} />
      <StretchedPath
        d={`M0 ${pull}L${limit} ${atLimit}V${pull}H100`}
        height={plotHeight}
        className={css.outline}
      />
      <text className={css.lineLabel} x={percent(limit)} y={pull - 8} dx="6" fill="var(--series-1)">
        {limit < 70 ? 'pull(1건만 쓰기)' : ''}
      </text>
      <text className={css.tick} x="100%" y={HEADROOM - 10} textAnchor="end">
        모두 push
      </text>
      <text
        className={css.tick}
        x={percent(limit)}
        dx={limit < 50 ? 6 : -6}
        y={atLimit + (limit < 50 ? 18 : -10)}
        textAnchor={limit < 50 ? 'start' : 'end'}
      >
        {threshold.text}
      </text>
      <BottomAxis
        y={plotHeight}
        ticks={x.ticks(4).map((tick) => ({ at: x.at(tick), text: peopleText(tick) }))}
      />
      <ReadingMark
        x={x.at(reading.followers)}
        y={y.at(secondsFor(Math.max(1, reading.followers)))}
        bottom={plotHeight}
        text={reading.text}
      />
    </svg>
  );
}
