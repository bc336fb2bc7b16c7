'use client';

import { DAY_LOADS, type DayLoad } from '@/lib/scheduler/week-loads';
import styles from './settings.module.css';

const WEEKDAYS = ['월', '화', '수', '목', '금', '토', '일'];
const LOAD_LABELS: Readonly<Record<DayLoad, string>> = {
  normal: '보통',
  fewer: '적게',
  least: '되도록 없이',
};

interface WeekFieldProps {
  readonly week: readonly DayLoad[];
  readonly onChange: (week: readonly DayLoad[]) => void;
}

/** How much one wants to be asked on each day of the week. */
export function WeekField({ week, onChange }: WeekFieldProps) {
  const choose = (day: number, wanted: string) =>
    onChange(
      week.map((load, other) => (other === day ? (DAY_LOADS.find((one) => one === wanted) ?? load) : load)),
    );
  return (
    <fieldset className={styles.week}>
      <legend>쉬운 요일</legend>
      <div className={styles.days}>
        {WEEKDAYS.map((name, day) => (
          <label key={name}>
            {name}요일
            <select value={week[day]} onChange={(event) => choose(day, event.target.value)}>
              {DAY_LOADS.map((load) => (
                <option key={load} value={load}>
                  {LOAD_LABELS[load]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <p className={styles.hint}>
        앞으로 답할 때 정하는 복습 날짜부터 그 요일을 피해요. 이미 정해진 날짜와 하루 이틀 뒤의 복습은 옮기지
        않아요.
      </p>
    </fieldset>
  );
}
