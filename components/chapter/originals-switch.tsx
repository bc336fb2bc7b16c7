import styles from './source.module.css';

/** Shows every original line of the page at once, by CSS alone. */
export function OriginalsSwitch() {
  return (
    <label className={styles.switch}>
      <input type="checkbox" className={styles.toggle} autoComplete="off" />
      원문 보기
    </label>
  );
}
