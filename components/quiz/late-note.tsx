import type { LateAnswers } from './kept-answers';
import styles from './review-sitting.module.css';
import { VERDICT_WORDS } from './verdict-words';

/** What became of answers that an earlier page could not send. */
export function LateNote({ late }: { late: LateAnswers | undefined }) {
  if (!late || late.taken.length + late.refused.length === 0) return null;
  return (
    <div role="status" className={styles.late}>
      {late.taken.map(({ answerId, feedback, section }) => (
        <p key={answerId}>
          지난번에 보내지 못한 답을 보냈어요: {VERDICT_WORDS[feedback.verdict].words}.{' '}
          <a href={section.href}>
            {section.chapterTitle} · {section.sectionTitle}
          </a>
        </p>
      ))}
      {late.refused.map((message) => (
        <p key={message}>지난번에 보내지 못한 답은 받지 못했어요. {message}</p>
      ))}
    </div>
  );
}
