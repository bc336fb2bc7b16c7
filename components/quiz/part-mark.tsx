import styles from './fields.module.css';

interface PartMarkProps {
  readonly right: boolean;
  readonly chosen: boolean;
  /** Not right, but for a letter. */
  readonly almost?: boolean;
}

function wordsOf({ right, chosen, almost }: PartMarkProps): readonly [sign: string, words: string] {
  if (right) return chosen ? ['✓', '맞았어요'] : ['○', '정답'];
  return almost ? ['≈', '거의 맞았어요'] : ['✗', '틀렸어요'];
}

/** After grading, in words and by sign as well as colour: right and chosen, missed, or chosen wrongly. */
export function PartMark(props: PartMarkProps) {
  const { right, chosen, almost = false } = props;
  if (!right && !chosen) return null;
  const [sign, words] = wordsOf(props);
  return (
    <span className={styles.mark} data-right={right} data-almost={almost}>
      <span aria-hidden="true">{sign}</span> {words}
    </span>
  );
}
