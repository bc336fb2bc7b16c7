import { appContent } from '@/lib/content/app-content';
import styles from './source.module.css';

/** The notes are Markdown: a reader sees their words, not the stars round them. */
const plain = (text: string): string => text.replaceAll('**', '').replace(/^!\[\[(.*)\]\]$/, '그림 “$1”');

/** The group's own lines, as written, under the paragraph that tells them; hidden until `원문 보기` is on. */
export function OriginalLines({ ids }: { ids: string }) {
  const { sourceMap } = appContent();
  const lines = ids.split(' ').flatMap((id) => sourceMap.find(id) ?? []);
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
