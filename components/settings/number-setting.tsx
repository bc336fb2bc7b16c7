'use client';

import { useId } from 'react';
import styles from './settings.module.css';

interface NumberSettingProps {
  readonly label: string;
  readonly hint: string;
  readonly most: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A whole number from 0 on. */
export function NumberSetting({ label, hint, most, value, onChange }: NumberSettingProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.number}>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={0}
          max={most}
          required
          value={Number.isNaN(value) ? '' : value}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
        개
      </span>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
    </div>
  );
}
