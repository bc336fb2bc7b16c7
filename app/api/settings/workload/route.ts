import { appContent } from '@/lib/content/app-content';
import { guarded } from '@/lib/members/guarded';
import { ok } from '@/lib/result';
import { findWorkload } from '@/lib/review/find-workload';
import { workloadRequestSchema } from '@/lib/review/request-schemas';

/** What each desired retention would cost a day with `?newPerDay=`: a `Workload`. */
export const GET = guarded(
  { action: 'see-queue', input: workloadRequestSchema, mutates: false },
  async ({ actor, input: { newPerDay }, now }) => {
    const found = await findWorkload({ actor, newPerDay, now, content: appContent() });
    return found.ok ? ok({ body: found.value }) : found;
  },
);
