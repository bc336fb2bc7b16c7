import { appContent } from '@/lib/content/app-content';
import { guarded } from '@/lib/members/guarded';
import { ok } from '@/lib/result';
import { findRemembered } from '@/lib/review/find-remembered';

/** What the one who asks remembers of each section today: a `Remembered`. */
export const GET = guarded({ action: 'see-queue', mutates: false }, async ({ actor, now }) =>
  ok({ body: await findRemembered({ actor, now, content: appContent() }) }),
);
