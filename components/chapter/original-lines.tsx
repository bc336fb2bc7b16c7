import type { SourceLine } from '@/lib/content/source-map';
import styles from './source.module.css';

/** The notes are Markdown: a reader sees their words, not the stars round them. */
const plain = (text: string): string => text.replaceAll('**', '').replace(/^!\[\[(.*)\]\]$/, '그림 “$1”');

/** The group's own lines, as written, hidden until `원문 보기` is on. */
export function OriginalLines({ lines }: { lines: readonly SourceLine[] }) {
  return (
    <span className={styles.original}>
      <span className={styles.label}>원문</span>
      {lines.map(({ id, text, note, speaker }) => (
        <span className={styles.line} key={id}>
          {speaker === undefined ? '' : `${speaker}: `}
          {plain(text)}
          {note === undefined ? null : <span className={styles.note}> {note}</span>}
        </span>
      ))}
    </span>
  );
}
