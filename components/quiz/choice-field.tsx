'use client';

import { type RefObject, useRef } from 'react';
import type { Solution } from '@/lib/quiz/protocol';
import type { AnswerFieldProps } from './answer-field';
import { useDigitKeys } from './card-keys';
import styles from './fields.module.css';
import { InlineText } from './inline-text';
import { PartMark } from './part-mark';

/** One of several (radio buttons); digits choose. */
export function SingleChoiceField({ prompt, value, onChange, feedback }: AnswerFieldProps<'sc'>) {
  const list = useRef<HTMLFieldSetElement>(null);
  const choose = (choice: number) => onChange({ type: 'sc', choice });
  useDigitKeys(list, prompt.options.length, choose, feedback === undefined);
  return (
    <ChoiceList
      list={list}
      type="radio"
      options={prompt.options}
      chosen={value ? [value.choice] : []}
      onToggle={choose}
      solution={feedback?.solution}
    />
  );
}

/** Any number of several (checkboxes); digits toggle. */
export function MultipleChoiceField({ prompt, value, onChange, feedback }: AnswerFieldProps<'mc'>) {
  const list = useRef<HTMLFieldSetElement>(null);
  const chosen = value?.choices ?? [];
  const toggle = (choice: number) =>
    onChange({
      type: 'mc',
      choices: chosen.includes(choice) ? chosen.filter((other) => other !== choice) : [...chosen, choice],
    });
  useDigitKeys(list, prompt.options.length, toggle, feedback === undefined);
  return (
    <ChoiceList
      list={list}
      type="checkbox"
      options={prompt.options}
      chosen={chosen}
      onToggle={toggle}
      solution={feedback?.solution}
    />
  );
}

interface ChoiceListProps {
  readonly list: RefObject<HTMLFieldSetElement | null>;
  readonly type: 'radio' | 'checkbox';
  readonly options: readonly string[];
  readonly chosen: readonly number[];
  readonly onToggle: (position: number) => void;
  readonly solution: Solution | undefined;
}

function ChoiceList({ list, type, options, chosen, onToggle, solution }: ChoiceListProps) {
  const right = rightPositions(solution);
  return (
    <fieldset ref={list} className={styles.choices} disabled={solution !== undefined}>
      <legend className="visually-hidden">
        {type === 'radio' ? '하나를 고르세요' : '맞는 것을 모두 고르세요'}
      </legend>
      {options.map((option, position) => {
        const isChosen = chosen.includes(position);
        return (
          <label
            key={option}
            className={styles.choice}
            data-chosen={isChosen}
            data-right={right?.includes(position)}
          >
            <input type={type} name="choice" checked={isChosen} onChange={() => onToggle(position)} />
            <span className={styles.digit} aria-hidden="true">
              {position + 1}
            </span>
            <span className={styles.optionText}>
              <InlineText text={option} />
            </span>
            {right ? <PartMark right={right.includes(position)} chosen={isChosen} /> : null}
          </label>
        );
      })}
    </fieldset>
  );
}

function rightPositions(solution: Solution | undefined): readonly number[] | undefined {
  if (solution?.type === 'sc') return [solution.choice];
  return solution?.type === 'mc' ? solution.choices : undefined;
}
