import { appContent } from '@/lib/content/app-content';
import { guarded } from '@/lib/members/guarded';
import { ok } from '@/lib/result';
import { findQueue } from '@/lib/review/find-queue';

/** What to ask the one who asks now: a `ReviewQueue`. */
export const GET = guarded({ action: 'see-queue', mutates: false }, async ({ actor, now }) =>
  ok({ body: await findQueue({ actor, now, content: appContent() }) }),
);
