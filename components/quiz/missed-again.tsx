'use client';

import { lazy, Suspense, useState } from 'react';
import styles from './check-island.module.css';
import { useMissedHere } from './missed-here';

const CheckQuestions = lazy(() =>
  import('./check-questions').then((file) => ({ default: file.CheckQuestions })),
);

/** At the end of a chapter: what was missed in its sections, asked once more. Nothing while nothing was missed. */
export function MissedAgain({ page }: { page: string }) {
  const missed = useMissedHere(page);
  /** The questions of the round that is going on; those missed in it wait for the next. */
  const [round, setRound] = useState<{ readonly number: number; readonly ids: readonly string[] }>();
  if (round === undefined && missed.length === 0) return null;
  const next = () => setRound({ number: (round?.number ?? 0) + 1, ids: missed });
  const invitation = (
    <p className={styles.invitation} role="status">
      <span>
        {round === undefined
          ? `이 장에서 놓친 문항이 ${missed.length}개 있어요.`
          : `아직 놓친 문항이 ${missed.length}개 있어요.`}
      </span>
      <button type="button" className={styles.open} onClick={next}>
        한 번 더 풀기
      </button>
    </p>
  );
  const allRight = (
    <p className={styles.done} role="status">
      놓친 문항을 모두 맞혔어요. 잊을 때쯤 <a href="/review">복습</a>에서 다시 물어볼게요.
    </p>
  );
  return (
    <aside className={styles.check} aria-label="놓친 문항 다시 풀기">
      {round === undefined ? (
        invitation
      ) : (
        <Suspense fallback={<p className={styles.wait}>문항을 가져오고 있어요…</p>}>
          <CheckQuestions
            key={round.number}
            ids={round.ids}
            end={missed.length > 0 ? invitation : allRight}
          />
        </Suspense>
      )}
    </aside>
  );
}
