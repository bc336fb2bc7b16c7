'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import type { SectionLink } from '@/lib/quiz/protocol';
import { dayText } from './rating-words';
import styles from './review-sitting.module.css';
import { type Sitting, summarizeSitting } from './sitting';

interface SittingEndProps {
  readonly sitting: Sitting;
  readonly onReload: () => void;
  readonly onUndo: (() => void) | undefined;
}

/** The end of a sitting: what was learned, what to read again, when to come back. */
export function SittingEnd({ sitting, onReload, onUndo }: SittingEndProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { questions, rightAtOnce, learned, learnedSections, missedSections } = summarizeSitting(sitting);
  const back = sitting.nextDueAt ? `${dayText(sitting.nextDueAt)}에 다시 와 주세요.` : null;
  if (questions === 0)
    return (
      <section className={styles.end}>
        <h2 ref={heading} tabIndex={-1}>
          오늘 볼 문항이 없어요
        </h2>
        <p>
          {back ?? '아직 답한 문항이 없어요.'} 그동안 <Link href="/notes">장을 읽거나</Link>{' '}
          <Link href="/lab">계산기를</Link> 만져 보세요. 새 문항은 새벽 4시에 하루 열 개씩 더해져요.
        </p>
      </section>
    );
  return (
    <section className={styles.end}>
      <h2 ref={heading} tabIndex={-1}>
        오늘 복습을 마쳤어요
      </h2>
      <dl className={styles.tally}>
        <Tally term="푼 문항" value={questions} />
        <Tally term="한 번에 맞힌 문항" value={rightAtOnce} />
        <Tally term="새로 배운 문항" value={learned} />
      </dl>
      <Sections title="새로 배운 절" sections={learnedSections} />
      <Sections title="다시 읽어 볼 절" sections={missedSections} />
      {missedSections.length === 0 ? <p>한 문항도 놓치지 않았어요.</p> : null}
      <p className={styles.back}>{back ?? '새벽 4시가 지나면 새 문항이 와요.'}</p>
      <p className={styles.endActions}>
        <button type="button" onClick={onReload}>
          더 있는지 보기
        </button>
        {onUndo ? (
          <button type="button" onClick={onUndo}>
            마지막 답 되돌리기 <kbd>U</kbd>
          </button>
        ) : null}
      </p>
    </section>
  );
}

function Tally({ term, value }: { term: string; value: number }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Sections({ title, sections }: { title: string; sections: readonly SectionLink[] }) {
  if (sections.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {sections.map(({ href, chapterTitle, sectionTitle }) => (
          <li key={href}>
            <a href={href}>
              {chapterTitle} · {sectionTitle}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
