import Link from 'next/link';
import { appContent } from '@/lib/content/app-content';
import { findOpenQuestion } from '@/lib/content/content';
import { splitHome } from '@/lib/content/home';
import type { OpenQuestion } from '@/lib/content/open-questions';
import styles from './question-table.module.css';
import { SpokenLine } from './quoted-line';

/** The group's open questions side by side: their words, whether they had an answer, ours in short, and where it is argued. */
export function QuestionTable({ ids }: { ids: string }) {
  const content = appContent();
  const entries = ids.split(/\s+/).flatMap((id) => findOpenQuestion(content, id) ?? []);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">모임의 질문</th>
          <th scope="col">상태</th>
          <th scope="col">짧은 답</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ entry }: { entry: OpenQuestion }) {
  const lines = entry.source.flatMap((id) => appContent().sourceMap.find(id) ?? []);
  const answered = lines.some(({ type }) => type === 'answer');
  return (
    <tr data-source={entry.source.join(' ')}>
      <th scope="row">
        <span className={styles.id}>{entry.id}</span> {entry.question}
        <ul className={styles.lines}>
          {lines.map(({ id, text, speaker }) => (
            <li key={id}>
              <SpokenLine text={text} speaker={speaker} />
            </li>
          ))}
        </ul>
      </th>
      <td>{answered ? '노트에 답이 있고 책이 보탰다' : '노트에 답이 없어 책이 답했다'}</td>
      <td>
        {entry.answer} <Home home={entry.home} />
      </td>
    </tr>
  );
}

function Home({ home }: { home: string }) {
  const { slug, anchor } = splitHome(home);
  const { book } = appContent();
  const page = book.findPage(slug);
  const section = book.findChapter(slug)?.sections.find(({ id }) => id === anchor);
  if (page === undefined || section === undefined) return null;
  return (
    <Link className={styles.home} href={`/notes/${home}`} prefetch={false}>
      {page.title} · {section.title}
    </Link>
  );
}
