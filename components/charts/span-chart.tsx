import css from './chart.module.css';
import { percent } from './percent';
import { BottomAxis } from './plot-lines';
import { linearScale } from './scale';
import { type Series, seriesColor } from './series';

/** Something that takes a while, on an axis of time that all rows share. */
export interface Span {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly start: number;
  readonly length: number;
  readonly series: Series;
}

interface Props {
  readonly label: string;
  readonly spans: readonly Span[];
  /** Times worth a mark, from 0 to the end of the last span. */
  readonly ticks: (end: number) => readonly number[];
  readonly axisText: (time: number) => string;
  /** The moment it is: what is still to come is drawn pale. */
  readonly now?: number | undefined;
}

const ROW_HEIGHT = 42;
const BAR_TOP = 21;
const BAR_HEIGHT = 10;
const FOOT = 28;
/** What takes next to no time is still seen. */
const SHORTEST_PERCENT = 0.4;
const PALE = 0.35;

/** What happens when and for how long, row by row. */
export function SpanChart({ label, spans, ticks, axisText, now = Number.POSITIVE_INFINITY }: Props) {
  const bottom = spans.length * ROW_HEIGHT;
  const end = Math.max(...spans.map(({ start, length }) => start + length));
  const x = linearScale([0, end], [0, 100]);
  const width = (length: number) => (length === 0 ? 0 : Math.max(SHORTEST_PERCENT, x.at(length)));
  return (
    <svg className={css.plot} width="100%" height={bottom + FOOT} role="img" aria-label={label}>
      {spans.map((span, index) => (
        <svg key={span.id} y={index * ROW_HEIGHT} width="100%" height={ROW_HEIGHT} aria-hidden="true">
          <text className={css.label} x="0" y={BAR_TOP - 6}>
            {span.label}
          </text>
          <text className={css.value} x="100%" y={BAR_TOP - 6} textAnchor="end">
            {span.text}
          </text>
          <rect className={css.track} y={BAR_TOP + BAR_HEIGHT} width="100%" height="1" />
          <rect
            x={percent(Math.min(x.at(span.start), 100 - width(span.length)))}
            y={BAR_TOP}
            width={percent(width(span.length))}
            height={BAR_HEIGHT}
            fill={seriesColor(span.series)}
            fillOpacity={now < span.start + span.length ? PALE : undefined}
          />
          {now > span.start && now < span.start + span.length && (
            <rect
              x={percent(x.at(span.start))}
              y={BAR_TOP}
              width={percent(x.at(now - span.start))}
              height={BAR_HEIGHT}
              fill={seriesColor(span.series)}
            />
          )}
        </svg>
      ))}
      {now <= end && (
        <line
          className={css.nowLine}
          x1={percent(x.at(now))}
          x2={percent(x.at(now))}
          y1="0"
          y2={bottom + 4}
        />
      )}
      <BottomAxis
        y={bottom + 4}
        ticks={ticks(end).map((tick) => ({ at: x.at(tick), text: axisText(tick) }))}
      />
    </svg>
  );
}
