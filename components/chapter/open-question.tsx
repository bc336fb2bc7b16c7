import { appContent } from '@/lib/content/app-content';
import { findOpenQuestion } from '@/lib/content/content';
import { MarginNote } from './margin-note';
import styles from './margin-note.module.css';
import { QuotedLine } from './quoted-line';

/** What the group asked, what they answered themselves, and what we found. */
export function OpenQuestion({ id }: { id: string }) {
  const content = appContent();
  const entry = findOpenQuestion(content, id);
  if (entry === undefined) throw new Error(`unknown open question: ${id}`);
  const lines = entry.source.flatMap((line) => content.sourceMap.find(line) ?? []);
  const answers = lines.filter(({ type }) => type === 'answer');
  const asked = lines.filter(({ type }) => type !== 'answer');
  return (
    <MarginNote kind="열린 질문" data={{ 'data-open-question': id }}>
      <p className={styles.question}>{entry.question}</p>
      <dl>
        <dt>모임의 질문</dt>
        {asked.map((line) => (
          <dd key={line.id}>
            {line.speaker === undefined ? '' : `${line.speaker} `}
            <QuotedLine text={line.text} />
          </dd>
        ))}
        <dt>모임의 답</dt>
        {answers.length === 0 ? <dd>아직 적혀 있지 않아요.</dd> : null}
        {answers.map((line) => (
          <dd key={line.id}>
            <QuotedLine text={line.text} />
          </dd>
        ))}
        <dt>찾아본 답</dt>
        <dd>{entry.answer}</dd>
      </dl>
    </MarginNote>
  );
}
