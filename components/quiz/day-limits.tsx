'use client';

import { type FormEvent, useId, useState } from 'react';
import type { ReviewQueue } from '@/lib/quiz/protocol';
import styles from './panel-form.module.css';
import { postDayLimit, type Refusal } from './quiz-api';
import { RefusalNote } from './refusal-note';

interface DayLimitsProps {
  readonly limits: ReviewQueue['limits'];
  readonly onChange: () => void;
}

const KINDS = [
  { kind: 'new', label: '오늘 새 문항', step: 5, most: 200 },
  { kind: 'due', label: '오늘 복습', step: 10, most: 2000 },
] as const;

/** More or fewer just today. */
export function DayLimits({ limits, onChange }: DayLimitsProps) {
  const id = useId();
  const [wanted, setWanted] = useState({ new: limits.new.today, due: limits.due.today });
  const [refusal, setRefusal] = useState<Refusal>();
  /** The usual number is no exception. */
  const exception = (kind: 'new' | 'due', value: number) => (value === limits[kind].usual ? null : value);
  const save = async (values: typeof wanted) => {
    const reply = await postDayLimit({
      newLimit: exception('new', values.new),
      dueLimit: exception('due', values.due),
    });
    if (!reply.ok) return setRefusal(reply.error);
    onChange();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(wanted);
  };
  const usual = { new: limits.new.usual, due: limits.due.usual };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p>새벽 4시까지만 이렇게 하고, 내일은 평소대로 돌아와요.</p>
      {KINDS.map(({ kind, label, step, most }) => (
        <div key={kind} className={styles.stepper}>
          <label htmlFor={`${id}-${kind}`}>{label}</label>
          <button
            type="button"
            aria-label={`${label} ${step}개 덜`}
            onClick={() => setWanted({ ...wanted, [kind]: Math.max(0, wanted[kind] - step) })}
          >
            −{step}
          </button>
          <input
            id={`${id}-${kind}`}
            type="number"
            inputMode="numeric"
            min={0}
            max={most}
            value={wanted[kind]}
            onChange={(event) => setWanted({ ...wanted, [kind]: event.target.valueAsNumber || 0 })}
          />
          <button
            type="button"
            aria-label={`${label} ${step}개 더`}
            onClick={() => setWanted({ ...wanted, [kind]: Math.min(most, wanted[kind] + step) })}
          >
            +{step}
          </button>
          <span className={styles.note}>
            평소 {limits[kind].usual}개 · 오늘 {limits[kind].used}개 했어요
            {limits[kind].held > 0 ? ` · ${limits[kind].held}개가 기다려요` : ''}
          </span>
        </div>
      ))}
      {refusal ? <RefusalNote refusal={refusal} onRetry={() => void save(wanted)} /> : null}
      <p className={styles.actions}>
        <button type="submit" className={styles.go}>
          오늘만 이렇게
        </button>
        <button
          type="button"
          onClick={() => {
            setWanted(usual);
            void save(usual);
          }}
        >
          평소대로
        </button>
      </p>
    </form>
  );
}
