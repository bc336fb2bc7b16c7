import css from './chart.module.css';
import { percent } from './percent';

export interface FunnelStage {
  readonly id: string;
  readonly label: string;
  /** How it comes from the stage above: `× 50%`. */
  readonly operation?: string;
  readonly value: number;
  readonly text: string;
}

const ROW_HEIGHT = 46;
const BAR_TOP = 24;
const BAR_HEIGHT = 9;
/** A bar that stands for one or less is still seen. */
const SHORTEST_PERCENT = 0.6;

/** From 1 to the largest value, by the logarithm. */
function barPercent(stages: readonly FunnelStage[]): (value: number) => number {
  const largest = Math.max(10, ...stages.map(({ value }) => value));
  return (value) => Math.max(SHORTEST_PERCENT, (100 * Math.log(Math.max(1, value))) / Math.log(largest));
}

/** Quantities that follow from one another, from people down to requests a second. Lengths are logarithmic. */
export function FunnelChart({ label, stages }: { label: string; stages: readonly FunnelStage[] }) {
  const width = barPercent(stages);
  return (
    <svg className={css.plot} width="100%" height={stages.length * ROW_HEIGHT} role="img" aria-label={label}>
      {stages.map((stage, index) => (
        <svg key={stage.id} y={index * ROW_HEIGHT} width="100%" height={ROW_HEIGHT} aria-hidden="true">
          <text className={css.label} x="0" y={BAR_TOP - 7}>
            {stage.label}
            {stage.operation && (
              <tspan className={css.faint} dx="8">
                {stage.operation}
              </tspan>
            )}
          </text>
          <text className={css.value} x="100%" y={BAR_TOP - 7} textAnchor="end">
            {stage.text}
          </text>
          <rect className={css.track} y={BAR_TOP + BAR_HEIGHT} width="100%" height="1" />
          <rect
            className={index === stages.length - 1 ? css.barAccent : css.bar}
            y={BAR_TOP}
            width={percent(width(stage.value))}
            height={BAR_HEIGHT}
          />
        </svg>
      ))}
    </svg>
  );
}
