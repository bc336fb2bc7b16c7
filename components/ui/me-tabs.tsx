import Link from 'next/link';
import styles from './me-tabs.module.css';

/** The places of 나 that can be opened. */
const TABS = [
  { href: '/stats', label: '통계' },
  { href: '/settings', label: '설정' },
  { href: '/settings/data', label: '내 자료' },
] as const;

/** The row of one's own pages; the present one is marked. */
export function MeTabs({ current }: { current: (typeof TABS)[number]['href'] }) {
  return (
    <nav aria-label="나" className={styles.tabs}>
      <ul>
        {TABS.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} prefetch={false} aria-current={href === current ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
