import { appContent } from '@/lib/content/app-content';
import { clientAddress } from '@/lib/members/client-address';
import { guarded } from '@/lib/members/guarded';
import { loginCookie } from '@/lib/members/login-cookie';
import { ok } from '@/lib/result';
import { answerRequestSchema } from '@/lib/review/request-schemas';
import { submitAnswer } from '@/lib/review/submit-answer';

/** Grades and remembers an answer: an `AnswerReceipt`. A visitor's first one logs the new guest in. */
export const POST = guarded(
  { action: 'answer', input: answerRequestSchema, mutates: true },
  async ({ actor, input: answer, request, now }) => {
    const address = clientAddress(request.headers);
    const submitted = await submitAnswer({ actor, answer, address, now, content: appContent() });
    if (!submitted.ok) return submitted;
    const { receipt, login } = submitted.value;
    return ok({ body: receipt, ...(login ? { cookie: await loginCookie(login) } : {}) });
  },
);
