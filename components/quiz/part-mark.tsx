import styles from './fields.module.css';

/** After grading, in words and by sign as well as colour: right and chosen, missed, or chosen wrongly. */
export function PartMark({ right, chosen }: { right: boolean; chosen: boolean }) {
  if (!right && !chosen) return null;
  const [sign, words] = right ? (chosen ? ['✓', '맞았어요'] : ['○', '정답']) : ['✗', '틀렸어요'];
  return (
    <span className={styles.mark} data-right={right}>
      <span aria-hidden="true">{sign}</span> {words}
    </span>
  );
}
