'use client';

import { lazy, Suspense, useRef, useState } from 'react';
import { isTyping, useCardKeys } from './card-keys';
import styles from './report-question.module.css';

/** What hardly anybody opens loads when it is opened. */
const ReportDialog = lazy(() => import('./report-dialog').then((file) => ({ default: file.ReportDialog })));

/** A way to say that something is the matter with the question: a button, or the key R. */
export function ReportQuestion({ questionId }: { questionId: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  useCardKeys(
    button,
    (event) => {
      if (event.code !== 'KeyR' || isTyping(event.target)) return;
      event.preventDefault();
      setIsOpen(true);
    },
    { enabled: !isOpen },
  );
  return (
    <>
      <button ref={button} type="button" className={styles.open} onClick={() => setIsOpen(true)}>
        문항 신고 <kbd>R</kbd>
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <ReportDialog questionId={questionId} onClose={() => setIsOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
