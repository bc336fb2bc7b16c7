import Link from 'next/link';
import type { ReactNode } from 'react';
import { PlaceLinks } from './place-links';
import { Seal } from './seal';
import styles from './site-header.module.css';
import { ThemeSwitch } from './theme-switch';

/** The line at the top: the name, the places (on wide screens), the search and the theme. */
export function SiteHeader({ search }: { search: ReactNode }) {
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link href="/" prefetch={false} className={styles.name}>
          <Seal size={22} />
          되새김
        </Link>
        <nav aria-label="주 메뉴" className={styles.nav}>
          <PlaceLinks className={styles.places} icons={false} />
        </nav>
        {search}
        <ThemeSwitch />
      </div>
    </header>
  );
}
