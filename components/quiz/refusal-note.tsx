import type { Refusal } from './quiz-api';
import styles from './review-sitting.module.css';

/** What went wrong, in a sentence, and the way on. */
export function RefusalNote({ refusal, onRetry }: { refusal: Refusal; onRetry: () => void }) {
  return (
    <div role="alert" className={styles.refusal}>
      <p>{refusal.message}</p>
      {refusal.canRetry ? (
        <button type="button" onClick={onRetry}>
          다시 보내기
        </button>
      ) : null}
    </div>
  );
}
