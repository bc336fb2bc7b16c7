import { appContent } from '@/lib/content/app-content';
import { guarded } from '@/lib/members/guarded';
import { ok } from '@/lib/result';
import { makePrompts } from '@/lib/review/make-prompts';
import { promptsRequestSchema } from '@/lib/review/request-schemas';

/** Signed Prompts for `?ids=Q-T13-01,Q-T13-02`, in that order; with `&cram=1` ones whose answers are not kept. */
export const GET = guarded(
  { action: 'answer', input: promptsRequestSchema, mutates: false },
  async ({ actor, input, now }) => {
    const isCram = input.cram === '1';
    const made = await makePrompts({ actor, ids: input.ids, isCram, now, content: appContent() });
    return made.ok ? ok({ body: { prompts: made.value } }) : made;
  },
);
