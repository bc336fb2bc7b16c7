import { appContent } from '@/lib/content/app-content';
import { guarded } from '@/lib/members/guarded';
import { ok } from '@/lib/result';
import { gradeCram } from '@/lib/review/grade-cram';
import { cramRequestSchema } from '@/lib/review/request-schemas';

/** Grades a crammed answer: an `AnswerReceipt` without ratings. Keeps nothing. */
export const POST = guarded(
  { action: 'answer', input: cramRequestSchema, mutates: true },
  async ({ actor, input, now }) => {
    const graded = gradeCram({ actor, ...input, now, content: appContent() });
    return graded.ok ? ok({ body: graded.value }) : graded;
  },
);
