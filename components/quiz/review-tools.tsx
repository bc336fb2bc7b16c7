'use client';

import type { CardList, ReviewQueue, StudyQueue } from '@/lib/quiz/protocol';
import { DayLimits } from './day-limits';
import { MarkedCards } from './marked-cards';
import { PanelDialog } from './panel-dialog';
import styles from './review-tools.module.css';
import type { StudyChoices } from './study-choices';
import { StudyForm } from './study-form';
import { goToStudy } from './use-study';

const ALL_LISTS: readonly CardList[] = ['leeches', 'suspended', 'buried', 'flagged'];

interface ReviewToolsProps {
  readonly choices: StudyChoices;
  readonly day: ReviewQueue | undefined;
  readonly studied: StudyQueue | undefined;
  /** Limits or marks have changed: the questions have to be fetched anew. */
  readonly onChange: () => void;
}

/** What the review can be made to ask besides what it asks by itself. */
export function ReviewTools({ choices, day, studied, onChange }: ReviewToolsProps) {
  const aside = day ? day.marked.leeches + day.marked.suspended + day.marked.buried : 0;
  return (
    <>
      <div className={styles.tools}>
        <PanelDialog label="맞춤 복습" title="맞춤 복습">
          {(close) => <StudyForm choices={choices} onStart={close} />}
        </PanelDialog>
        <PanelDialog label="오늘만" title="오늘만 더, 오늘만 덜">
          {(close) =>
            day ? (
              <DayLimits
                limits={day.limits}
                onChange={() => {
                  close();
                  onChange();
                }}
              />
            ) : null
          }
        </PanelDialog>
        <PanelDialog label={aside > 0 ? `빼 둔 문항 ${aside}` : '빼 둔 문항'} title="빼 두거나 표시한 문항">
          {() => <MarkedCards lists={ALL_LISTS} onChange={onChange} />}
        </PanelDialog>
        <a href="/settings" className={styles.link}>
          설정
        </a>
      </div>
      {studied ? (
        <p className={styles.study}>
          <span>
            <strong>{studied.title}</strong>
            {studied.isCram ? ' · 벼락치기: 기억은 그대로예요' : ' · 맞춤 복습'}
          </span>
          <button type="button" onClick={() => goToStudy('')}>
            오늘의 복습으로
          </button>
        </p>
      ) : null}
    </>
  );
}
