import type { Metadata } from 'next';
import { headers } from 'next/headers';
import styles from '@/components/settings/data-page.module.css';
import { ImportForm } from '@/components/settings/import-form';
import { MeTabs } from '@/components/ui/me-tabs';
import { findActor } from '@/lib/members/actor';
import { MAX_FILE_BYTES } from '@/lib/review/member-file';

export const metadata: Metadata = { title: '내 자료', robots: { index: false } };

/** Taking along what is one's own, and bringing it back. */
export default async function DataPage() {
  const actor = await findActor({ headers: await headers() });
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>내 자료</h1>
      <MeTabs current="/settings/data" />
      <section className={styles.part} aria-labelledby="export">
        <h2 id="export">내보내기</h2>
        {actor.kind === 'visitor' ? (
          <p>아직 내보낼 기록이 없어요. 문항에 한 번 답하면 여기서 내려받을 수 있어요.</p>
        ) : (
          <Downloads />
        )}
      </section>
      <section className={styles.part} aria-labelledby="import">
        <h2 id="import">가져오기</h2>
        <p>
          내려받은 JSON 파일을 고르면 무엇을 더할지 먼저 보여 드려요. 이미 있는 기록은 다시 더하지 않으니 같은
          파일을 여러 번 가져와도 괜찮아요. 여기에 더 나중 기록이 있는 문항은 건드리지 않아요.
        </p>
        <ImportForm maxBytes={MAX_FILE_BYTES} />
      </section>
    </div>
  );
}

function Downloads() {
  return (
    <>
      <p>
        JSON에는 설정과 복습 기록, 멈추거나 표시한 문항, 기억이 모두 들어 있어서 다른 곳으로 그대로 옮길 수
        있어요. CSV는 복습 기록을 표로 볼 때 써요.
      </p>
      <ul className={styles.downloads}>
        <li>
          <a href="/api/me/export" download>
            모두 내려받기 (JSON)
          </a>
        </li>
        <li>
          <a href="/api/me/csv" download>
            복습 기록 표 (CSV)
          </a>
        </li>
      </ul>
    </>
  );
}
