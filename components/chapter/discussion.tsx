import { appContent } from '@/lib/content/app-content';
import { MarginNote } from './margin-note';
import styles from './margin-note.module.css';
import { SpokenLine } from './quoted-line';

/** Lines of the team's discussion under the name they were written under. */
export function Discussion({ ids }: { ids: string }) {
  const { sourceMap } = appContent();
  const lines = ids.split(/\s+/).flatMap((id) => sourceMap.find(id) ?? []);
  return (
    <MarginNote kind="팀 토론" data={{ 'data-discussion': ids }}>
      <ul className={styles.lines}>
        {lines.map(({ id, speaker, text }) => (
          <li key={id}>
            <SpokenLine text={text} speaker={speaker} />
          </li>
        ))}
      </ul>
    </MarginNote>
  );
}
