'use client';

import { type KeyboardEvent, type ReactNode, useId } from 'react';
import styles from './fields.module.css';
import { PartMark } from './part-mark';
import type { Placing } from './use-placing';

interface MatchRowsProps {
  readonly lefts: readonly { readonly id: string; readonly label: ReactNode }[];
  readonly rights: readonly string[];
  readonly matches: readonly (number | null)[];
  readonly placing: Placing;
  readonly parts: readonly boolean[] | undefined;
  readonly solution: readonly number[] | undefined;
  readonly className: string | undefined;
}

/** Rows of a left and the list of rights to choose from; used for pairs and for the labels of a figure. */
export function MatchRows({ lefts, rights, matches, placing, parts, solution, className }: MatchRowsProps) {
  const id = useId();
  const { held, over, set } = placing;
  const press = (event: KeyboardEvent, row: number) => {
    const right = Number(event.key) - 1;
    if (!Number.isInteger(right) || right < 0 || right >= rights.length) return;
    event.preventDefault();
    set(row, right);
  };
  return (
    <ul className={className}>
      {lefts.map((left, row) => {
        const right = solution?.[row];
        return (
          <li
            key={left.id}
            className={styles.match}
            data-right={parts?.[row]}
            data-place={solution ? undefined : row}
            data-over={over === row}
          >
            <button
              type="button"
              id={`${id}-${row}`}
              className={styles.matchLeft}
              aria-pressed={held?.kind === 'place' && held.at === row}
              disabled={solution !== undefined}
              onClick={() => placing.press('place', row)}
            >
              {left.label}
            </button>
            <select
              aria-labelledby={`${id}-${row}`}
              className={styles.select}
              value={matches[row] ?? ''}
              disabled={solution !== undefined}
              onChange={(event) => set(row, event.target.value === '' ? null : Number(event.target.value))}
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
