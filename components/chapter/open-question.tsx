import { appContent } from '@/lib/content/app-content';
import { findOpenQuestion } from '@/lib/content/content';
import { isDiscussion } from '@/lib/content/source-map';
import { MarginNote } from './margin-note';
import styles from './margin-note.module.css';
import { SpokenLine } from './quoted-line';

/** What the group asked, what they answered themselves, and what we found. */
export function OpenQuestion({ id }: { id: string }) {
  const content = appContent();
  const entry = findOpenQuestion(content, id);
  if (entry === undefined) throw new Error(`unknown open question: ${id}`);
  const lines = entry.source.flatMap((line) => content.sourceMap.find(line) ?? []);
  const answers = lines.filter(({ type }) => type === 'answer');
  const asked = lines.filter(({ type }) => type !== 'answer');
  // A question of the team's discussion is told once, with the marks of both.
  const discussed = lines.filter(isDiscussion).map((line) => line.id);
  const isDiscussed = discussed.length > 0;
  const data = {
    'data-open-question': id,
    ...(isDiscussed && { 'data-discussion': discussed.join(' ') }),
  };
  return (
    <MarginNote kind={isDiscussed ? '팀 토론의 열린 질문' : '열린 질문'} data={data}>
      <p className={styles.question}>{entry.question}</p>
      <dl>
        <dt>모임의 질문</dt>
        {asked.map((line) => (
          <dd key={line.id}>
            <SpokenLine text={line.text} speaker={line.speaker} />
          </dd>
        ))}
        <dt>모임의 답</dt>
        {answers.length === 0 ? <dd>아직 적혀 있지 않아요.</dd> : null}
        {answers.map((line) => (
          <dd key={line.id}>
            <SpokenLine text={line.text} speaker={line.speaker} />
          </dd>
        ))}
        <dt>찾아본 답</dt>
        <dd>{entry.answer}</dd>
      </dl>
    </MarginNote>
  );
}
