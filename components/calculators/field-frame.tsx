import { type ReactNode, useEffect, useRef } from 'react';
import css from './field.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** A step of the working that is being looked at reads this input. */
  readonly lit: boolean;
  readonly children: ReactNode;
}

const hintId = (id: string): string => `${id}-hint`;
const errorId = (id: string): string => `${id}-error`;

/** Label, field, hint and what is wrong with it. The place of the error is always there, so that it is read out. */
export function FieldFrame({ id, label, hint, error, lit, children }: Props) {
  const reason = useRef<HTMLParagraphElement>(null);
  const isRefused = error !== undefined;
  useEffect(() => {
    // At the bottom of a phone's screen the reason would lie under the bar.
    if (isRefused) reason.current?.scrollIntoView({ block: 'nearest' });
  }, [isRefused]);
  return (
    <div className={css.field} data-lit={lit || undefined}>
      <label className={css.fieldLabel} htmlFor={id}>
        {label}
      </label>
      {children}
      {hint && (
        <p id={hintId(id)} className={css.hint}>
          {hint}
        </p>
      )}
      <p ref={reason} id={errorId(id)} className={css.error} aria-live="polite">
        {error}
      </p>
    </div>
  );
}

/** Names the elements that describe a field, for `aria-describedby`. */
export const describedBy = (id: string, hint: string | undefined): string =>
  hint ? `${hintId(id)} ${errorId(id)}` : errorId(id);
