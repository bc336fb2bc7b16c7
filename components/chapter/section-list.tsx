import type { Section } from '@/lib/content/chapter';
import styles from './section-list.module.css';

export function SectionList({ sections }: { sections: readonly Section[] }) {
  return (
    <ol className={styles.sections}>
      {sections.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ol>
  );
}
