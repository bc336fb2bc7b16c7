import { splitHome } from '../content/home';
import type { Question } from '../quiz/question-schema';
import type { ReviewContent } from './review-content';

/** Every question in the order of learning: chapter by chapter, those that a chapter builds on before it. */
export function readingOrder({ book, bank }: ReviewContent): Question[] {
  const slugs = new Set<string>();
  const visit = (slug: string, above: readonly string[]) => {
    if (slugs.has(slug) || above.includes(slug)) return;
    for (const prereq of book.findChapter(slug)?.prereq ?? []) visit(prereq, [...above, slug]);
    slugs.add(slug);
  };
  for (const { slug } of book.pages) visit(slug, []);
  const placeOf = new Map([...slugs].map((slug, place) => [slug, place]));
  const place = ({ link }: Question) => placeOf.get(splitHome(link).slug) ?? slugs.size;
  return bank.all.toSorted((a, b) => place(a) - place(b));
}
