import { useState } from 'react';
import { INTERVIEW_STEPS } from '@/lib/estimate/interview-time';
import css from './interview.module.css';

interface Props {
  readonly uid: string;
  /** The step that one is in, while the time runs. */
  readonly current: number | undefined;
}

/** What to do in each step, to tick off. */
export function StepChecklist({ uid, current }: Props) {
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const tick = (check: string, isDone: boolean) =>
    setDone(
      (before) => new Set(isDone ? [...before, check] : [...before].filter((other) => other !== check)),
    );
  return (
    <div className={css.steps}>
      {INTERVIEW_STEPS.map(({ id, label, checks }, index) => (
        <fieldset key={id} className={css.step} data-current={index === current || undefined}>
          <legend>
            {index + 1}. {label}
            <span className={css.count}>
              {checks.filter((check) => done.has(check)).length}/{checks.length}
            </span>
          </legend>
          {checks.map((check, place) => (
            <label key={check} htmlFor={`${uid}-${id}-${place}`}>
              <input
                id={`${uid}-${id}-${place}`}
                type="checkbox"
                checked={done.has(check)}
                onChange={(event) => tick(check, event.currentTarget.checked)}
              />
              {check}
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
