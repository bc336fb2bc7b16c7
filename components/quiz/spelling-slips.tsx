import type { SpellingSlip, TextPiece } from '@/lib/quiz/protocol';
import styles from './feedback-panel.module.css';

/** For each almost right blank: what was typed, what was meant, and the letters in which they differ. */
export function SpellingSlips({ slips }: { slips: readonly SpellingSlip[] }) {
  return slips.map(({ blank, typed, meant, says }) => (
    <dl key={blank} className={styles.slip}>
      <div>
        <dt>내 답</dt>
        <dd>
          <Marked pieces={typed} />
        </dd>
      </div>
      <div>
        <dt>정답</dt>
        <dd>
          <Marked pieces={meant} />
        </dd>
      </div>
      <div>
        <dt>차이</dt>
        <dd>{says}</dd>
      </div>
    </dl>
  ));
}

const Marked = ({ pieces }: { pieces: readonly TextPiece[] }) =>
  pieces.map(({ text, differs }) => (differs ? <mark key="differs">{text}</mark> : text));
