'use client';

import { ReviewSitting } from './review-sitting';
import styles from './review-sitting.module.css';
import type { StudyChoices } from './study-choices';
import { useStudy } from './use-study';

/** What the address asks for; each has a sitting of its own. */
export function ReviewDesk({ choices }: { choices: StudyChoices }) {
  const study = useStudy();
  if (study === undefined) return <p className={styles.wait}>오늘의 문항을 모으고 있어요…</p>;
  return <ReviewSitting key={study} study={study} choices={choices} />;
}
