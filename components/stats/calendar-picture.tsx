import type { CalendarDay } from '@/lib/stats/calendar';
import styles from './stats.module.css';
import { countText, dayText } from './stats-words';

const STEP = 12;
const CELL = 10;
const LEFT = 20;
const TOP = 16;
const DAYS = [
  [0, '월'],
  [2, '수'],
  [4, '금'],
] as const;
const OPACITY = [0, 0.3, 0.55, 0.8, 1];
const MONTH = new Intl.DateTimeFormat('ko-KR', { month: 'short', timeZone: 'UTC' });
const DAY_MS = 86_400_000;

type Week = readonly CalendarDay[];

const monthOf = (week: Week | undefined) => MONTH.format((week?.[0]?.day ?? 0) * DAY_MS);

/** Half a year, a column a week; the darker, the more was answered. */
export function CalendarPicture({ weeks, label }: { weeks: readonly Week[]; label: string }) {
  return (
    <svg
      className={styles.calendar}
      viewBox={`0 0 ${LEFT + weeks.length * STEP} ${TOP + 7 * STEP}`}
      role="img"
      aria-label={label}
    >
      {DAYS.map(([row, name]) => (
        <text key={name} x="0" y={TOP + row * STEP + 9} className={styles.small}>
          {name}
        </text>
      ))}
      {weeks.map((week, column) => (
        <g key={week[0]?.day}>
          {column > 0 && monthOf(week) !== monthOf(weeks[column - 1]) ? (
            <text x={LEFT + column * STEP} y="10" className={styles.small}>
              {monthOf(week)}
            </text>
          ) : null}
          {week.map((cell, row) => (
            <rect
              key={cell.day}
              className={cell.level === 0 ? styles.rest : styles.active}
              x={LEFT + column * STEP}
              y={TOP + row * STEP}
              width={CELL}
              height={CELL}
              rx="1.5"
              fillOpacity={cell.level === 0 ? undefined : OPACITY[cell.level]}
            >
              {cell.answers > 0 ? (
                <title>{`${dayText(cell.day)} ${countText(cell.answers, '번')}`}</title>
              ) : null}
            </rect>
          ))}
        </g>
      ))}
    </svg>
  );
}
