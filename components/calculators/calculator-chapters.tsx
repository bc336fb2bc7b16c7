import Link from 'next/link';
import type { Page } from '@/lib/content/book';
import type { CalculatorId } from '@/lib/estimate/models';

/** Links to where a calculator stands in the book. */
export function CalculatorChapters({ id, pages }: { id: CalculatorId; pages: readonly Page[] }) {
  return pages.map(({ slug, title, number }, index) => (
    <span key={slug}>
      {index > 0 && ' · '}
      <Link href={`/notes/${slug}#${id}`} prefetch={false}>
        {number}장 {title}
      </Link>
    </span>
  ));
}
