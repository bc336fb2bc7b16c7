import Link from 'next/link';
import type { ComponentProps } from 'react';
import { appContent } from '@/lib/content/app-content';
import { CATALOG } from '@/lib/content/catalog';
import { findTarget } from '@/lib/content/links';

/** A link in prose. To a page that is not written yet it is plain text; outwards it tells nothing about the reader. */
export function ProseLink({ href = '', children, ...rest }: ComponentProps<'a'>) {
  if (href.startsWith('#')) {
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    );
  }
  const target = findTarget(appContent(), CATALOG, '', href);
  if (target === 'planned') return <>{children}</>;
  if (target === 'external') {
    return (
      <a href={href} rel="noopener noreferrer" {...rest}>
        {children}
      </a>
    );
  }
  return <Link href={href}>{children}</Link>;
}
