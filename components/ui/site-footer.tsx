import styles from './site-footer.module.css';

/** Whose words these are, at the foot of every page. */
export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <p>
        노트의 원문은 스터디 모임의 것이고, 본문은 그 노트를 바탕으로 새로 썼어요. 값과 사실에는 출처를 달고,
        추론은 추론이라고 적어요.
      </p>
    </footer>
  );
}
