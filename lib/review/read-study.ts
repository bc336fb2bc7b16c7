import type { Refusal } from '../members/refusal';
import { ok, type Result, refuse } from '../result';
import { unknownStudy } from './refusals';
import type { ReviewContent } from './review-content';

/** What the address asks for, with its name on the page. Days are study days. */
export type Study =
  | { readonly kind: 'chapter'; readonly slug: string; readonly title: string }
  | { readonly kind: 'topic'; readonly topic: string; readonly title: string }
  | { readonly kind: 'missed'; readonly days: number; readonly title: string }
  | { readonly kind: 'ahead'; readonly days: number; readonly title: string }
  | { readonly kind: 'all'; readonly title: string };

/** A year of misses is as far back as anybody looks, a month as far ahead. */
const MOST_DAYS = { missed: 365, ahead: 30 } as const;

/** `chapter:<slug>`, `topic:<T03>`, `missed:<days>`, `ahead:<days>` or `all`, as in `/review?study=chapter:cdn-and-edge`. */
export function readStudy(text: string, { book, bank }: ReviewContent): Result<Study, Refusal> {
  const [kind, value = ''] = text.split(':', 2);
  if (text === 'all') return ok({ kind: 'all', title: '책 전체' });
  if (kind === 'chapter') {
    const page = bank.ofChapter(value).length > 0 ? book.findPage(value) : undefined;
    return page ? ok({ kind, slug: value, title: page.title }) : refuse(unknownStudy);
  }
  if (kind === 'topic') {
    if (!bank.all.some(({ topic }) => topic === value)) return refuse(unknownStudy);
    return ok({ kind, topic: value, title: topicTitle(value, { book, bank }) });
  }
  if (kind !== 'missed' && kind !== 'ahead') return refuse(unknownStudy);
  const days = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (days < 1 || days > MOST_DAYS[kind]) return refuse(unknownStudy);
  return kind === 'missed'
    ? ok({ kind, days, title: `지난 ${days}일 동안 놓친 문항` })
    : ok({ kind, days, title: `앞으로 ${days}일 안에 볼 문항` });
}

/** A topic is called like the page that teaches it. */
export const topicTitle = (topic: string, { book }: ReviewContent): string =>
  book.pages.find(({ topics }) => topics.includes(topic))?.title ?? topic;
