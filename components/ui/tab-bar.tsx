import { PlaceLinks } from './place-links';
import styles from './tab-bar.module.css';

/** The bar at the thumb's reach on narrow screens. */
export function TabBar() {
  return (
    <nav aria-label="아래 메뉴" className={styles.bar}>
      <PlaceLinks className={styles.places} icons />
    </nav>
  );
}
