'use client';

import { useEffect, useState } from 'react';
import styles from './chapter-progress.module.css';
import { readingOf } from './reading-marks';
import { useRemembered } from './use-remembered';

interface Props {
  readonly slug: string;
  readonly sections: readonly string[];
  /** How many questions the bank has on the chapter. */
  readonly questions: number;
}

/** How much of a chapter was read in this browser, and how much of its questions one remembers today. */
export function ChapterProgress({ slug, sections, questions }: Props) {
  const [read, setRead] = useState(0);
  useEffect(() => {
    const seen = readingOf(slug)?.seen ?? [];
    setRead(sections.filter((id) => seen.includes(id)).length);
  }, [slug, sections]);
  const here = useRemembered().filter(({ place }) => place.startsWith(`${slug}#`));
  const recalled = here.reduce((sum, section) => sum + section.recall * section.questions, 0);
  const percent = questions > 0 && here.length > 0 ? Math.round((100 * recalled) / questions) : undefined;
  const isWhole = read === sections.length;
  return (
    <p className={styles.progress}>
      {read > 0 ? <span>{isWhole ? '다 읽음' : `${read}/${sections.length}절 읽음`}</span> : null}
      {percent === undefined ? null : <span>기억 {percent}%</span>}
    </p>
  );
}
