import { siteSearch } from '@/components/search/site-search';
import { guarded } from '@/lib/members/guarded';
import { ok } from '@/lib/result';
import { excerptOf } from '@/lib/search/excerpt';
import { groupHits } from '@/lib/search/group-hits';
import { searchRequestSchema } from '@/lib/search/request-schema';
import { search } from '@/lib/search/search';

/** What `?q=` finds in the book, sections first: the same as the browser finds by itself. */
export const GET = guarded(
  { action: 'read-book', input: searchRequestSchema, mutates: false },
  async ({ input }) => {
    const groups = groupHits(search(siteSearch().index, input.q));
    const results = groups.flatMap(({ hits }) =>
      hits.map(({ entry: { kind, title, href, text }, found }) => ({
        kind,
        title,
        href,
        excerpt: excerptOf(text, found),
      })),
    );
    return ok({ body: { results } });
  },
);
