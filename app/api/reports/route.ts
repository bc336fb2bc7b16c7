import { appContent } from '@/lib/content/app-content';
import { guarded } from '@/lib/members/guarded';
import { ok } from '@/lib/result';
import { reportQuestion } from '@/lib/review/report-question';
import { reportRequestSchema } from '@/lib/review/request-schemas';

/** Says what is the matter with a question, to who edits the bank. */
export const POST = guarded(
  { action: 'report', input: reportRequestSchema, mutates: true },
  async ({ actor, input: report, now }) => {
    const reported = await reportQuestion({ actor, report, now, content: appContent() });
    return reported.ok ? ok({ body: { id: report.id }, status: 201 }) : reported;
  },
);
