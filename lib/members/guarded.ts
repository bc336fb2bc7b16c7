import { randomUUID } from 'node:crypto';
import { isDatabaseBusy } from '../db/database-busy';
import type { Result } from '../result';
import { admit, type Call, type Rule } from './admit';
import type { RouteContext } from './read-input';
import type { Refusal } from './refusal';
import { renewLogin } from './renew-login';
import { type Reply, refusalResponse, replyResponse, type UnexpectedFailure } from './responses';

type RouteHandler = (request: Request, context?: RouteContext) => Promise<Response>;

/**
 * Door 3, round every route handler that changes something or reads what is private: it checks the origin, who asks,
 * what they may attempt, the shape of the input and how often they come; turns refusals into 4xx with an ErrorReply and
 * bugs into a 500 that tells nothing but a number; and forbids every cache to keep the reply.
 *
 *     export const POST = guarded({ action: 'rate', input: rateSchema, mutates: true }, async ({ actor, input, now }) => …);
 *
 * Parameters of the route (`[id]`) are laid over the input, so the schema checks them too. Whether the actor owns what
 * they speak of is for the use case, which has looked it up: `authorize(actor, action, row)`.
 */
export function guarded<Input = undefined>(
  rule: Rule<Input>,
  handler: (call: Call<Input>) => Promise<Result<Reply, Refusal>>,
): RouteHandler {
  return async (request, context) => {
    try {
      const admitted = await admit(rule, request, context);
      if (!admitted.ok) return refusalResponse(admitted.error);
      const { call, login } = admitted.value;
      const result = await handler(call);
      if (!result.ok) return refusalResponse(result.error);
      const cookie = result.value.cookie ?? (rule.mutates ? await renewLogin(login, call.now) : undefined);
      return replyResponse({ ...result.value, cookie });
    } catch (error) {
      return refusalResponse(isDatabaseBusy(error) ? busy : unexpected(error));
    }
  };
}

const busy: Refusal = {
  status: 503,
  code: 'busy',
  message: '지금 요청이 몰려 있어요. 잠시 뒤 다시 시도해 주세요.',
  retryAfterSeconds: 1,
};

function unexpected(error: unknown): UnexpectedFailure {
  const id = randomUUID().slice(0, 8);
  console.error(`[${id}]`, error);
  const message = `문제가 생겼어요. 잠시 뒤 다시 시도해 주세요. (오류 번호 ${id})`;
  return { status: 500, code: 'unexpected', message };
}
