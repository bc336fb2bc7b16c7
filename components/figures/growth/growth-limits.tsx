import type { LimitUse } from '@/lib/estimate/growth-limits';
import css from './growth.module.css';
import { roundFigure } from './round-figure';
import { limitName, percentOf } from './stage-words';

const NEAREST = 3;

/** The limits that are nearest, as bars that fill up. */
export function GrowthLimits({ uses }: { uses: readonly LimitUse[] }) {
  return (
    <div className={css.limits}>
      <p className={css.limitsTitle}>가까운 한도</p>
      <ol>
        {uses.slice(0, NEAREST).map((use, i) => (
          <li key={use.name} className={i === 0 ? css.nearest : undefined} data-limit={use.name}>
            <span className={css.limitName}>
              {limitName(use.name)}
              {i === 0 && <span className={css.first}>먼저 막힐 곳</span>}
            </span>
            <span className={css.percent}>{percentOf(use)}</span>
            <svg className={css.bar} aria-hidden="true" xmlns="http://www.w3.org/2000/svg">
              <rect width={`${Math.min(100, use.utilization * 100)}%`} height="100%" />
            </svg>
            <span className={css.burden}>
              {roundFigure(use.load, use.unit)} / {roundFigure(use.limit, use.unit)}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
