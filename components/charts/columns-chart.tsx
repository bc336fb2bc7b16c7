import css from './chart.module.css';
import { percent } from './percent';
import { HorizontalGrid } from './plot-lines';
import { linearScale } from './scale';

interface Column {
  readonly id: string;
  readonly value: number;
  /** Of the value, what is drawn hatched at the foot: it is in arrears. */
  readonly overdue?: number;
  /** Under the column, where there is room for it. */
  readonly tick?: string;
}

interface Props {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly yText: (value: number) => string;
  readonly height?: number;
}

const HEADROOM = 26;
const FOOT = 24;
/** Of a column's place, what it fills. */
const FILLED = 0.78;

/** On the left the axis has its figures. */
const FROM_PERCENT = 9;

/** How many of something there are in each of a row of places: days, or bins of a scale. */
export function ColumnsChart({ label, columns, yText, height = 190 }: Props) {
  const floor = height - FOOT;
  const highest = Math.max(1, ...columns.map(({ value }) => value));
  const y = linearScale([0, highest], [floor, HEADROOM]);
  const ticks = y.ticks(3).filter((tick) => tick > 0 && Number.isInteger(tick));
  const place = (100 - FROM_PERCENT) / columns.length;
  const left = (index: number, part: number) => percent(FROM_PERCENT + (index + part) * place);
  return (
    <svg className={css.plot} width="100%" height={height} role="img" aria-label={label}>
      <HorizontalGrid ticks={ticks.map((tick) => ({ at: y.at(tick), text: yText(tick) }))} />
      {columns.map(({ id, value, overdue = 0, tick }, index) => (
        <g key={id}>
          <rect
            className={css.barAccent}
            x={left(index, (1 - FILLED) / 2)}
            y={y.at(value)}
            width={percent(FILLED * place)}
            height={floor - y.at(value)}
          />
          {overdue > 0 ? (
            <rect
              x={left(index, (1 - FILLED) / 2)}
              y={y.at(overdue)}
              width={percent(FILLED * place)}
              height={floor - y.at(overdue)}
              fill="var(--ink)"
            />
          ) : null}
          {tick === undefined ? null : (
            <text className={css.tick} x={left(index, 0.5)} y={floor + 18} textAnchor="middle">
              {tick}
            </text>
          )}
        </g>
      ))}
      <line className={css.axisLine} x1="0" x2="100%" y1={floor} y2={floor} />
    </svg>
  );
}
