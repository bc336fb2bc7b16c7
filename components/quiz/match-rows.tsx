'use client';

import type { KeyboardEvent, ReactNode } from 'react';
import { useId } from 'react';
import styles from './fields.module.css';
import { PartMark } from './part-mark';

interface MatchRowsProps {
  readonly lefts: readonly { readonly id: string; readonly label: ReactNode; readonly name: string }[];
  readonly rights: readonly string[];
  readonly matches: readonly (number | null)[];
  readonly onChange: (matches: readonly (number | null)[]) => void;
  readonly parts: readonly boolean[] | undefined;
  readonly solution: readonly number[] | undefined;
  readonly className: string | undefined;
}

/** Rows of a left and the list of rights to choose from; used for pairs and for the labels of a figure. */
export function MatchRows({ lefts, rights, matches, onChange, parts, solution, className }: MatchRowsProps) {
  const id = useId();
  const match = (row: number, right: number | null) =>
    onChange(matches.map((current, index) => (index === row ? right : current)));
  const press = (event: KeyboardEvent, row: number) => {
    const right = Number(event.key) - 1;
    if (!Number.isInteger(right) || right < 0 || right >= rights.length) return;
    event.preventDefault();
    match(row, right);
  };
  return (
    <ul className={className}>
      {lefts.map((left, row) => {
        const right = solution?.[row];
        return (
          <li key={left.id} className={styles.match} data-right={parts?.[row]}>
            <label htmlFor={`${id}-${row}`} className={styles.matchLeft}>
              {left.label}
            </label>
            <select
              id={`${id}-${row}`}
              className={styles.select}
              value={matches[row] ?? ''}
              disabled={solution !== undefined}
              onChange={(event) => match(row, event.target.value === '' ? null : Number(event.target.value))}
              onKeyDown={(event) => press(event, row)}
            >
              <option value="">고르세요</option>
              {rights.map((text, position) => (
                <option key={text} value={position}>
                  {position + 1}. {text}
                </option>
              ))}
            </select>
            {parts ? (
              <span className={styles.matchResult}>
                <PartMark right={parts[row] ?? false} chosen />
                {parts[row] === false && right !== undefined ? <span>정답: {rights[right]}</span> : null}
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
