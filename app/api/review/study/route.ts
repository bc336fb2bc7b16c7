import { appContent } from '@/lib/content/app-content';
import { guarded } from '@/lib/members/guarded';
import { ok } from '@/lib/result';
import { findStudy } from '@/lib/review/find-study';
import { studyRequestSchema } from '@/lib/review/request-schemas';

/** What the custom study of `?study=…` asks: a `StudyQueue`. */
export const GET = guarded(
  { action: 'see-queue', input: studyRequestSchema, mutates: false },
  async ({ actor, input: { study, cram }, now }) => {
    const found = await findStudy({ actor, study, isCram: cram === '1', now, content: appContent() });
    return found.ok ? ok({ body: found.value }) : found;
  },
);
