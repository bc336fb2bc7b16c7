import { appContent } from '@/lib/content/app-content';
import { guarded } from '@/lib/members/guarded';
import { ok } from '@/lib/result';
import { findMarked } from '@/lib/review/find-marked';
import { markCard } from '@/lib/review/mark-card';
import { markRequestSchema } from '@/lib/review/request-schemas';

/** The questions that are taken out, suspended, buried or flagged: `MarkedLists`. */
export const GET = guarded({ action: 'see-queue', mutates: false }, async ({ actor, now }) =>
  ok({ body: await findMarked({ actor, now, content: appContent() }) }),
);

/** Suspends, buries, flags or puts back a question, or takes that back: its `CardState` afterwards. */
export const POST = guarded(
  { action: 'mark-card', input: markRequestSchema, mutates: true },
  async ({ actor, input: mark, now }) => {
    const marked = await markCard({ actor, mark, now, content: appContent() });
    return marked.ok ? ok({ body: marked.value }) : marked;
  },
);
