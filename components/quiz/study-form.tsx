'use client';

import { type FormEvent, useId, useState } from 'react';
import styles from './panel-form.module.css';
import type { StudyChoices } from './study-choices';
import { goToStudy } from './use-study';

const KINDS = [
  { kind: 'chapter', label: '장 하나' },
  { kind: 'topic', label: '주제 하나' },
  { kind: 'missed', label: '요 며칠 놓친 문항' },
  { kind: 'ahead', label: '앞으로 며칠 안에 볼 문항' },
  { kind: 'all', label: '책 전체' },
] as const;
type Kind = (typeof KINDS)[number]['kind'];

interface StudyFormProps {
  readonly choices: StudyChoices;
  readonly onStart: () => void;
}

/** What to study besides the day's own questions. The choice becomes the address, which can be shared. */
export function StudyForm({ choices: { chapters, topics }, onStart }: StudyFormProps) {
  const id = useId();
  const [kind, setKind] = useState<Kind>('chapter');
  const [values, setValues] = useState({
    chapter: chapters[0]?.value ?? '',
    topic: topics[0]?.value ?? '',
    missed: '7',
    ahead: '3',
  });
  const [isCram, setIsCram] = useState(false);
  const start = (event: FormEvent) => {
    event.preventDefault();
    const study = kind === 'all' ? 'all' : `${kind}:${values[kind]}`;
    onStart();
    goToStudy(`study=${encodeURIComponent(study)}${isCram ? '&cram=1' : ''}`);
  };
  const select = (name: 'chapter' | 'topic', label: string, options: StudyChoices['chapters']) => (
    <select
      aria-label={label}
      value={values[name]}
      disabled={kind !== name}
      onChange={(event) => setValues({ ...values, [name]: event.target.value })}
    >
      {options.map(({ value, title, questions }) => (
        <option key={value} value={value}>
          {title} ({questions}문항)
        </option>
      ))}
    </select>
  );
  const days = (name: 'missed' | 'ahead', label: string, most: number) => (
    <span className={styles.days}>
      <input
        type="number"
        inputMode="numeric"
        aria-label={label}
        min={1}
        max={most}
        required
        value={values[name]}
        disabled={kind !== name}
        onChange={(event) => setValues({ ...values, [name]: event.target.value })}
      />
      일
    </span>
  );
  const fields = {
    chapter: select('chapter', '장', chapters),
    topic: select('topic', '주제', topics),
    missed: days('missed', '며칠 전까지', 365),
    ahead: days('ahead', '며칠 뒤까지', 30),
    all: null,
  };
  return (
    <form className={styles.form} onSubmit={start}>
      <p>오늘 한도와 상관없이 고른 것만 물어요. 답은 여느 복습처럼 기억에 남아요.</p>
      <fieldset className={styles.kinds}>
        <legend className="visually-hidden">무엇을 볼까요?</legend>
        {KINDS.map(({ kind: name, label }) => (
          <div key={name} className={styles.kind}>
            <label>
              <input
                type="radio"
                name={`${id}-kind`}
                checked={kind === name}
                onChange={() => setKind(name)}
              />
              {label}
            </label>
            {fields[name]}
          </div>
        ))}
      </fieldset>
      <label className={styles.cram}>
        <input type="checkbox" checked={isCram} onChange={(event) => setIsCram(event.target.checked)} />
        <span>
          벼락치기
          <span className={styles.note}>
            묻고 채점만 해요. 답을 저장하지 않고 기억과 복습 날짜도 그대로예요.
          </span>
        </span>
      </label>
      <p className={styles.actions}>
        <button type="submit" className={styles.go}>
          시작
        </button>
      </p>
    </form>
  );
}
