'use client';

import { useRef } from 'react';
import { CONFIDENCES, type Confidence } from '@/lib/quiz/confidence';
import { isTyping, useCardKeys } from './card-keys';
import styles from './confidence-field.module.css';
import { CONFIDENCE_LABELS } from './confidence-words';

interface ConfidenceFieldProps {
  readonly value: Confidence | undefined;
  readonly onChange: (value: Confidence | undefined) => void;
}

/** How sure one is, if one likes to say: chosen again it is taken back. Z, X and C choose; with Alt while one types. */
export function ConfidenceField({ value, onChange }: ConfidenceFieldProps) {
  const group = useRef<HTMLDivElement>(null);
  const toggle = (confidence: Confidence) => onChange(confidence === value ? undefined : confidence);
  useCardKeys(
    group,
    (event) => {
      const pressed = CONFIDENCES.find((confidence) => CONFIDENCE_LABELS[confidence].code === event.code);
      if (pressed === undefined || (isTyping(event.target) && !event.altKey)) return;
      event.preventDefault();
      toggle(pressed);
    },
    { withAlt: true },
  );
  return (
    <div ref={group} className={styles.confidence} role="radiogroup" aria-label="얼마나 확실한가요? (선택)">
      <span className={styles.asked} aria-hidden="true">
        얼마나 확실한가요?
      </span>
      {CONFIDENCES.map((confidence) => {
        const { label, code } = CONFIDENCE_LABELS[confidence];
        return (
          <label key={confidence} className={styles.option} data-chosen={confidence === value}>
            <input
              type="radio"
              name="confidence"
              className="visually-hidden"
              checked={confidence === value}
              onChange={() => onChange(confidence)}
              onClick={() => confidence === value && onChange(undefined)}
            />
            {label}
            <kbd data-keys>{code.slice(-1)}</kbd>
          </label>
        );
      })}
    </div>
  );
}
