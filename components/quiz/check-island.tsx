'use client';

import { lazy, Suspense, useState } from 'react';
import styles from './check-island.module.css';

/** The questions' own code loads only when the reader wants to be asked. */
const CheckQuestions = lazy(() =>
  import('./check-questions').then((file) => ({ default: file.CheckQuestions })),
);

/** Questions of the bank asked in place; before the touch it is a line and a button, no more. */
export function CheckIsland({ ids }: { ids: readonly string[] }) {
  const [isOpen, setIsOpen] = useState(false);
  const wait = <p className={styles.wait}>문항을 가져오고 있어요…</p>;
  return (
    <aside className={styles.check} aria-label="확인 문항" data-question={ids.join(' ')}>
      {isOpen ? (
        <Suspense fallback={wait}>
          <CheckQuestions ids={ids} />
        </Suspense>
      ) : (
        <p className={styles.invitation}>
          <span>여기까지 읽고 {ids.length === 1 ? '한 문항' : `${ids.length}문항`}</span>
          <button type="button" className={styles.open} onClick={() => setIsOpen(true)}>
            풀어 보기
          </button>
        </p>
      )}
    </aside>
  );
}
