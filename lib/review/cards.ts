import { splitHome } from '../content/home';
import type { Card } from '../scheduler/card';
import { prerequisitesOf } from './prerequisites';
import { readingOrder } from './reading-order';
import type { ReviewContent } from './review-content';

/** The bank as the scheduler sees it, in reading order. */
export function cardsOf(content: ReviewContent): Card[] {
  const kept = new Map<string, string[]>();
  const prerequisites = (slug: string) => {
    const known = kept.get(slug) ?? prerequisitesOf(content.book, slug);
    kept.set(slug, known);
    return known;
  };
  return readingOrder(content).map(({ id, source, revision, topic, link }, order) => {
    const chapter = splitHome(link).slug;
    return {
      questionId: id,
      source,
      revision,
      order,
      topic,
      chapter,
      prerequisites: prerequisites(chapter),
    };
  });
}
