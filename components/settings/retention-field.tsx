'use client';

import { useId } from 'react';
import type { Workload } from '@/lib/quiz/protocol';
import styles from './settings.module.css';

/** As long as an answer takes: the bank's questions are made for less than twenty seconds. */
const SECONDS_AN_ANSWER = 20;
const SHOWN = [80, 85, 90, 93, 95, 97];

interface RetentionFieldProps {
  /** 0.80 to 0.97. */
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly workload: Workload | undefined;
}

/** How much is to be remembered, with the daily work that it costs beside it. */
export function RetentionField({ value, onChange, workload }: RetentionFieldProps) {
  const id = useId();
  const percent = Math.round(value * 100);
  const answersAt = (wanted: number) =>
    workload?.costs.find(({ desiredRetention }) => Math.round(desiredRetention * 100) === wanted)
      ?.answersPerDay;
  const most = Math.max(...SHOWN.map((shown) => answersAt(shown) ?? 0), 1);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>목표 기억률</label>
      <div className={styles.slider}>
        <input
          id={id}
          type="range"
          min={80}
          max={97}
          step={1}
          value={percent}
          aria-valuetext={`${percent}%, ${workText(answersAt(percent))}`}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange(event.target.valueAsNumber / 100)}
        />
        <output htmlFor={id} className={styles.percent}>
          {percent}%
        </output>
      </div>
      <p className={styles.cost} aria-live="polite">
        {workText(answersAt(percent))}
      </p>
      <p id={`${id}-hint`} className={styles.hint}>
        다시 물을 때 기억하고 있을 확률이에요. 높일수록 자주 물어요. 97%에 가까우면 일이 빠르게 늘어요.
      </p>
      <table className={styles.costs}>
        <caption>
          어림한 하루 일. 내 기억과 남은 문항으로 앞으로 {workload?.days ?? 90}일을 모의로 돌린 값이라 실제와
          다를 수 있어요.
        </caption>
        <thead>
          <tr>
            <th scope="col">목표</th>
            <th scope="col">하루 답</th>
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {SHOWN.map((shown) => (
            <tr key={shown} data-chosen={shown === percent}>
              <th scope="row">{shown}%</th>
              <td>{countText(answersAt(shown))}</td>
              <td>
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" className={styles.bar} aria-hidden="true">
                  <rect width={(100 * (answersAt(shown) ?? 0)) / most} height="8" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function workText(answers: number | undefined): string {
  if (answers === undefined) return '하루 일을 어림하고 있어요…';
  if (answers < 0.5) return '하루 한 문항이 안 돼요 (어림)';
  const minutes = Math.max(1, Math.round((answers * SECONDS_AN_ANSWER) / 60));
  return `하루 약 ${numberText(answers)}번 답해요, 약 ${minutes}분 (어림)`;
}

/** Few are told to a tenth: between 3.0 and 3.4 lies a tenth of the work. */
const numberText = (answers: number): string =>
  answers < 10 ? answers.toFixed(1) : String(Math.round(answers));

const countText = (answers: number | undefined): string =>
  answers === undefined ? '…' : `${numberText(answers)}개`;
