import { formatNumber } from '@/lib/korean';
import styles from './stats.module.css';

interface Props {
  /** What is counted, such as ‘어제까지 배운 문항에 다시 답한 것’. */
  readonly what: string;
  readonly count: number;
  readonly least: number;
}

/** Instead of a curve through a handful of answers. */
export function TooFew({ what, count, least }: Props) {
  const so = count === 0 ? '아직 없어요' : `아직 ${formatNumber(count)}번뿐이에요`;
  return (
    <p className={styles.few}>
      {what} {so}. {least}번부터 그림으로 보여 드려요.
    </p>
  );
}
