import Link from 'next/link';
import { appContent } from '@/lib/content/app-content';
import { type Backlink, backlinksOf } from '@/lib/content/backlinks';
import type { Content } from '@/lib/content/content';
import styles from './backlinks.module.css';

const known = new WeakMap<Content, ReadonlyMap<string, readonly Backlink[]>>();

function linksTo(place: string): readonly Backlink[] {
  const content = appContent();
  const links = known.get(content) ?? backlinksOf(content.book);
  known.set(content, links);
  return links.get(place) ?? [];
}

/** 이 절을 가리키는 곳, at the end of a section; nothing where nobody leads here. */
export function Backlinks({ place }: { place: string }) {
  const links = linksTo(place);
  if (links.length === 0) return null;
  return (
    <p className={styles.backlinks}>
      이 절을 가리키는 곳{' '}
      {links.map(({ href, title }, index) => (
        <span key={href}>
          {index > 0 && ', '}
          <Link href={href} prefetch={false}>
            {title}
          </Link>
        </span>
      ))}
    </p>
  );
}
