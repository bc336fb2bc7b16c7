import { guarded } from '@/lib/members/guarded';
import { ok } from '@/lib/result';
import { undoRequestSchema } from '@/lib/review/request-schemas';
import { undoAnswer } from '@/lib/review/undo-answer';

/** Takes an answer back and tells which question it was of. */
export const POST = guarded(
  { action: 'undo', input: undoRequestSchema, mutates: true },
  async ({ actor, input: undo, now }) => {
    const undone = await undoAnswer({ actor, undo, now });
    return undone.ok ? ok({ body: undone.value }) : undone;
  },
);
