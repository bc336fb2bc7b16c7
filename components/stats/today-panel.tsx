import Link from 'next/link';
import { formatNumber } from '@/lib/korean';
import type { Stats } from '@/lib/stats/stats';
import { Panel } from './panel';
import styles from './stats.module.css';
import { durationText, shareText } from './stats-words';

function Figure({ term, value }: { term: string; value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** What was done today and what still waits. */
export function TodayPanel({ stats }: { stats: Stats }) {
  const { answers, right, seconds, introduced, asked, kept } = stats.today;
  return (
    <Panel id="today" title="오늘">
      <dl className={styles.figures}>
        <Figure term="답" value={`${formatNumber(answers)}번`} />
        <Figure term="맞힘" value={shareText({ of: answers, hits: right })} />
        <Figure term="걸린 시간" value={answers === 0 ? '–' : durationText(seconds)} />
        <Figure term="새로 배운 문항" value={`${formatNumber(introduced)}개`} />
        <Figure term="기억해 낸 문항" value={shareText({ of: asked, hits: kept })} />
        <Figure term="연달아 답한 날" value={`${formatNumber(stats.calendar.streak)}일`} />
      </dl>
      <p className={styles.next}>
        {stats.dueNow > 0 ? (
          <>
            지금 <strong>{formatNumber(stats.dueNow)}개</strong>가 기다려요.{' '}
            <Link href="/review" prefetch={false}>
              복습하러 가기
            </Link>
          </>
        ) : (
          <>
            지금 기다리는 복습은 없어요.{' '}
            <Link href="/review" prefetch={false}>
              새 문항이 있는지 보기
            </Link>
          </>
        )}
      </p>
    </Panel>
  );
}
