import Link from 'next/link';
import { BookContents } from '@/components/chapter/book-contents';
import { Figure } from '@/components/chapter/figure';
import { ForgettingCurve } from '@/components/figures/forgetting-curve';
import { Seal } from '@/components/ui/seal';
import { appContent } from '@/lib/content/app-content';
import styles from './page.module.css';

/** The title page: what the book is, in one moving picture and three sentences, and its table of contents. */
export default function TitlePage() {
  const { book, bank } = appContent();
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>
          <Seal size={46} />
          되새김
        </h1>
        <p className={styles.tagline}>읽고, 숫자를 움직여 보고, 잊을&nbsp;때쯤 다시 답하는 시스템 설계 책</p>
        <p className={styles.actions}>
          <Link href="/notes" className={styles.primary}>
            노트 읽기
          </Link>
          <Link href="/review" className={styles.secondary} prefetch={false}>
            오늘의 문항 풀기
          </Link>
        </p>
      </header>

      <div className={styles.hero}>
        <Figure id="F01-1" />
      </div>

      <dl className={styles.ways}>
        <div>
          <dt>
            <Link href="/notes" prefetch={false}>
              읽기
            </Link>
          </dt>
          <dd>
            스터디 모임의 노트를 장으로 엮었어요. 모임이 풀지 못한 질문에는 출처를 찾아 답을 달았고, 노트가
            틀린 곳에는 원문을 둔 채 바로잡는 말을 곁에 적었어요.
          </dd>
        </div>
        <div>
          <dt>
            <Link href="/lab" prefetch={false}>
              움직이기
            </Link>
          </dt>
          <dd>본문의 숫자는 계산기와 같은 함수에서 나와요. 가정을 바꾸면 풀이가 함께 바뀌어요.</dd>
        </div>
        <div>
          <dt>
            <Link href="/review" prefetch={false}>
              되새기기
            </Link>
          </dt>
          <dd>하루 열 문항씩 새로 묻고, 답한 문항은 잊을 때쯤 다시 물어요. 가입하지 않아도 돼요.</dd>
        </div>
      </dl>

      <figure className={styles.curve}>
        <ForgettingCurve />
        <figcaption>
          주홍 점이 답한 날이에요. 떠올릴 확률이 90%로 내려가는 날에 다시 묻기 때문에 간격이 점점 벌어져요. 이
          앱의 복습 일정을 정하는 함수로 그린 그림이에요.
        </figcaption>
      </figure>

      <section aria-label="차례" className={styles.contents}>
        <BookContents book={book} bank={bank} />
      </section>
    </div>
  );
}
