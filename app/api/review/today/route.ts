import { guarded } from '@/lib/members/guarded';
import { ok } from '@/lib/result';
import { limitToday } from '@/lib/review/limit-today';
import { dayLimitRequestSchema } from '@/lib/review/request-schemas';

/** Limits of just today. */
export const POST = guarded(
  { action: 'change-settings', input: dayLimitRequestSchema, mutates: true },
  async ({ actor, input: limit, now }) => {
    const limited = await limitToday({ actor, limit, now });
    return limited.ok ? ok({ body: limited.value }) : limited;
  },
);
