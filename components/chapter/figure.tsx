import { FIGURES } from '@/components/figures/figure-registry';
import { appContent } from '@/lib/content/app-content';
import { FIGURE_IDS } from '@/lib/content/figure-ids';
import { figureNumber } from '@/lib/content/figure-number';
import styles from './figure.module.css';

const INFERRED = '원본 이미지는 남아 있지 않아 문맥으로 추정해 다시 그림';

export function Figure({ id }: { id: string }) {
  const known = FIGURE_IDS.find((candidate) => candidate === id);
  if (known === undefined) throw new Error(`unknown figure: ${id}`);
  const { Drawing, title, caption, inferred, ownSheet } = FIGURES[known];
  return (
    <figure id={id} className={styles.figure} data-figure={id}>
      <div className={ownSheet === true ? styles.ownSheet : styles.drawing}>
        <Drawing />
      </div>
      <figcaption className={styles.caption}>
        <strong className={styles.title}>
          <span className={styles.number}>그림 {figureNumber(appContent(), id)}</span> {title}
        </strong>
        {caption}
        {inferred === true ? <span className={styles.inferred}>{INFERRED}</span> : null}
      </figcaption>
    </figure>
  );
}
