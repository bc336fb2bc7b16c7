import { guarded } from '@/lib/members/guarded';
import { ok } from '@/lib/result';
import { listTodaysAnswers } from '@/lib/review/list-todays-answers';

/** What can be taken back today: `TodaysAnswers`. */
export const GET = guarded({ action: 'see-queue', mutates: false }, async ({ actor, now }) =>
  ok({ body: await listTodaysAnswers({ actor, now }) }),
);
