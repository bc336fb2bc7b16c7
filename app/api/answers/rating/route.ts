import { guarded } from '@/lib/members/guarded';
import { ok } from '@/lib/result';
import { rateAnswer } from '@/lib/review/rate-answer';
import { ratingRequestSchema } from '@/lib/review/request-schemas';

/** Puts the learner's rating in the place of the proposed one: a `RatingChoice`. */
export const POST = guarded(
  { action: 'rate', input: ratingRequestSchema, mutates: true },
  async ({ actor, input: change, now }) => {
    const rated = await rateAnswer({ actor, change, now });
    return rated.ok ? ok({ body: rated.value }) : rated;
  },
);
