import { appContent } from '@/lib/content/app-content';
import { guarded } from '@/lib/members/guarded';
import { ok } from '@/lib/result';
import { revealRequestSchema } from '@/lib/review/request-schemas';
import { revealRubric } from '@/lib/review/reveal-rubric';

/** The rubric and the sample of a written answer, to grade oneself by. Changes nothing. */
export const POST = guarded(
  { action: 'answer', input: revealRequestSchema, mutates: true },
  async ({ actor, input, now }) => {
    const revealed = revealRubric({ actor, ...input, now, content: appContent() });
    return revealed.ok ? ok({ body: revealed.value }) : revealed;
  },
);
