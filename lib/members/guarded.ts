import { randomUUID } from 'node:crypto';
import { type ZodType, z } from 'zod';
import { now as currentTime } from '../clock';
import { isDatabaseBusy } from '../db/database-busy';
import { ok, type Result, refuse } from '../result';
import { type Actor, findActor } from './actor';
import { type Action, mayAttempt } from './authorize';
import { checkOrigin } from './check-origin';
import { readJsonBody } from './read-body';
import type { Refusal } from './refusal';
import { refusalResponse, replyResponse, type UnexpectedFailure } from './responses';

/** What a handler answers with: JSON, and a cookie where somebody is to be logged in. */
export interface Reply {
  readonly body: unknown;
  /** 200 unless said otherwise. */
  readonly status?: 200 | 201;
  /** The value of a Set-Cookie header (`loginCookie`). */
  readonly cookie?: string;
}

export interface Rule<Input> {
  readonly action: Action;
  /** Without a schema the request's body and query are not read and `input` is undefined. */
  readonly input?: ZodType<Input>;
  /** True for everything but a GET: Origin is then demanded and the input is the JSON body, otherwise the query string. */
  readonly mutates: boolean;
}

export interface Call<Input> {
  readonly actor: Actor;
  readonly input: Input;
  readonly request: Request;
  readonly now: Date;
}

/** What Next passes beside the request. */
interface RouteContext {
  readonly params: Promise<object>;
}

type RouteHandler = (request: Request, context?: RouteContext) => Promise<Response>;

/**
 * Door 3, round every route handler that changes something or reads what is private: it checks the origin, who asks,
 * what they may attempt and the shape of the input, turns refusals into 4xx with an ErrorReply, bugs into a 500 that
 * tells nothing but an id, and forbids every cache to keep the reply.
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
      const call = await admit(rule, request, context);
      const result = call.ok ? await handler(call.value) : call;
      return result.ok ? replyResponse(result.value) : refusalResponse(result.error);
    } catch (error) {
      return refusalResponse(isDatabaseBusy(error) ? busy : unexpected(error));
    }
  };
}

const unknownActor: Refusal = {
  status: 401,
  code: 'unknown-actor',
  message: '먼저 문항에 답해 주세요. 첫 답을 보내면 기록이 시작돼요.',
};
const forbidden: Refusal = {
  status: 403,
  code: 'forbidden',
  message: '이 일을 할 권한이 없어요. 다른 화면에서 다시 시도해 주세요.',
};
const wrongShape: Refusal = {
  status: 422,
  code: 'wrong-shape',
  message: '보낸 내용의 형식이 맞지 않아요. 페이지를 새로 고친 뒤 다시 시도해 주세요.',
};
const busy: Refusal = {
  status: 503,
  code: 'busy',
  message: '지금 요청이 몰려 있어요. 잠시 뒤 다시 시도해 주세요.',
  retryAfterSeconds: 1,
};

/** Stands in where a rule has no schema: Input is undefined then, and so is the `raw` that it lets through. */
const noInput = z.custom<never>((raw) => raw === undefined);

async function admit<Input>(
  rule: Rule<Input>,
  request: Request,
  context: RouteContext | undefined,
): Promise<Result<Call<Input>, Refusal>> {
  const origin = checkOrigin(request, rule);
  if (!origin.ok) return origin;
  const actor = await findActor(request);
  if (!mayAttempt(actor, rule.action)) return refuse(actor.kind === 'visitor' ? unknownActor : forbidden);
  const raw = rule.input ? await readInput(rule, request, context) : ok(undefined);
  if (!raw.ok) return raw;
  const parsed = (rule.input ?? noInput).safeParse(raw.value);
  if (!parsed.success) return refuse(wrongShape);
  return ok({ actor, input: parsed.data, request, now: currentTime() });
}

async function readInput(
  { mutates }: { readonly mutates: boolean },
  request: Request,
  context: RouteContext | undefined,
): Promise<Result<unknown, Refusal>> {
  const query = () => Object.fromEntries(new URL(request.url).searchParams);
  const body = mutates ? await readJsonBody(request) : ok(query());
  const params = await context?.params;
  const mergeable = body.ok && params && typeof body.value === 'object' && body.value !== null;
  return mergeable && !Array.isArray(body.value) ? ok({ ...body.value, ...params }) : body;
}

function unexpected(error: unknown): UnexpectedFailure {
  const id = randomUUID().slice(0, 8);
  console.error(`[${id}]`, error);
  return {
    status: 500,
    code: 'unexpected',
    message: `문제가 생겼어요. 잠시 뒤 다시 시도해 주세요. (오류 번호 ${id})`,
  };
}
