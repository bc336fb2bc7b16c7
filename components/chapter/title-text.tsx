import styles from './title-text.module.css';

/** A title that may break behind a middle dot and never before it. */
export function TitleText({ children }: { children: string }) {
  return children.split(/(\S+?·)(?=\S)/).map((part, index) =>
    part.endsWith('·') ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a title never move.
      <span key={index} className={styles.whole}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
