'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import type { ReviewQueue, SectionLink, StudyQueue } from '@/lib/quiz/protocol';
import { MarkedCards } from './marked-cards';
import { dayText } from './rating-words';
import styles from './review-sitting.module.css';
import { type Sitting, summarizeSitting } from './sitting';

interface SittingEndProps {
  readonly sitting: Sitting;
  readonly day: ReviewQueue | undefined;
  readonly studied: StudyQueue | undefined;
  readonly onReload: () => void;
  readonly onUndo: (() => void) | undefined;
}

/** The end of a sitting: what was learned, what to read again, when to come back. */
export function SittingEnd({ sitting, day, studied, onReload, onUndo }: SittingEndProps) {
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
          {studied ? '이 맞춤 복습에는 지금 볼 문항이 없어요' : '오늘 볼 문항이 없어요'}
        </h2>
        <p>
          {back ?? '아직 답한 문항이 없어요.'} 그동안 <Link href="/notes">장을 읽거나</Link>{' '}
          <Link href="/lab">계산기를</Link> 만져 보세요. 새 문항은 새벽 4시에 하루{' '}
          {day?.limits.new.usual ?? 10}개까지 더해져요.
        </p>
        <Held day={day} />
        <Leeches day={day} onChange={onReload} />
        <Undo onUndo={onUndo} />
      </section>
    );
  return (
    <section className={styles.end}>
      <h2 ref={heading} tabIndex={-1}>
        {studied ? `${studied.isCram ? '벼락치기를' : '맞춤 복습을'} 마쳤어요` : '오늘 복습을 마쳤어요'}
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
      <Held day={day} />
      <Leeches day={day} onChange={onReload} />
      <p className={styles.endActions}>
        <button type="button" onClick={onReload}>
          더 있는지 보기
        </button>
        <Undo onUndo={onUndo} />
      </p>
    </section>
  );
}

function Undo({ onUndo }: Pick<SittingEndProps, 'onUndo'>) {
  return onUndo ? (
    <button type="button" className={styles.endUndo} onClick={onUndo}>
      마지막 답 되돌리기 <kbd>U</kbd>
    </button>
  ) : null;
}

/** What the limits of today have left for another day. */
function Held({ day }: Pick<SittingEndProps, 'day'>) {
  if (!day || (day.limits.due.held === 0 && day.limits.new.held === 0)) return null;
  const { due, new: fresh } = day.limits;
  const parts = [
    due.held > 0 ? `복습 ${due.held}개` : '',
    fresh.held > 0 ? `새 문항 ${fresh.held}개` : '',
  ].filter((part) => part !== '');
  return (
    <p className={styles.held}>
      오늘 한도 밖에 {parts.join(', ')}가 더 있어요. 더 하고 싶으면 위의 ‘오늘만’에서 늘릴 수 있어요.
    </p>
  );
}

/** What was forgotten too often is offered again, with what to read. */
function Leeches({ day, onChange }: Pick<SittingEndProps, 'day'> & { onChange: () => void }) {
  return day && day.marked.leeches > 0 ? <MarkedCards lists={['leeches']} onChange={onChange} /> : null;
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
