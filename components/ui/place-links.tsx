'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { DESTINATIONS } from './destinations';
import { DueCount } from './due-count';

/** The app's places as links; the one that the reader is in is marked. `className` lays them out. */
export function PlaceLinks({ className, icons }: { className: string | undefined; icons: boolean }) {
  const pathname = usePathname();
  return (
    <ul className={className}>
      {DESTINATIONS.map(({ href, also = [], label, icon }) => (
        <li key={href}>
          <Link
            href={href}
            prefetch={false}
            aria-current={isIn(pathname, [href, ...also]) ? 'page' : undefined}
          >
            {icons ? (
              <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
                {icon}
              </svg>
            ) : null}
            <span>
              {label}
              {href === '/review' ? <DueCount /> : null}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

const isIn = (pathname: string, paths: readonly string[]): boolean =>
  paths.some((path) => pathname === path || pathname.startsWith(`${path}/`));
