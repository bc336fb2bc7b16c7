import type { Metadata } from 'next';
import { headers } from 'next/headers';
import Link from 'next/link';
import { StatsSheet } from '@/components/stats/stats-sheet';
import { MeTabs } from '@/components/ui/me-tabs';
import { now } from '@/lib/clock';
import { appContent } from '@/lib/content/app-content';
import { findActor } from '@/lib/members/actor';
import { findStats } from '@/lib/review/find-stats';
import styles from './page.module.css';

export const metadata: Metadata = { title: '통계', robots: { index: false } };

/** Of the one who asks, made for each request; what it reads of the headers keeps it from being made at build time. */
export default async function StatsPage() {
  const actor = await findActor({ headers: await headers() });
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>통계</h1>
      <MeTabs current="/stats" />
      {actor.kind === 'visitor' ? (
        <Invitation />
      ) : (
        <StatsSheet stats={await findStats({ actor, now: now(), content: appContent() })} />
      )}
    </div>
  );
}

/** Nothing is known of a visitor, and nothing is made up. */
function Invitation() {
  return (
    <section className={styles.invitation}>
      <h2>아직 기록이 없어요</h2>
      <p>
        문항에 한 번 답하면 오늘 한 일, 앞으로 30일, 책에서 기억하는 만큼이 여기에 그려져요. 로그인은 필요
        없어요.
      </p>
      <p>
        <Link href="/review" prefetch={false}>
          첫 문항에 답하기
        </Link>
      </p>
      <p>
        다른 브라우저에서 쓰던 기록이 있다면{' '}
        <Link href="/settings/data" prefetch={false}>
          내 자료에서 가져오세요
        </Link>
        .
      </p>
    </section>
  );
}
