import { type ZodType, z } from 'zod';
import { now as currentTime } from '../clock';
import { write } from '../db/client';
import { ok, type Result, refuse } from '../result';
import { type Actor, actorOf } from './actor';
import { type Action, mayAttempt } from './authorize';
import { checkOrigin } from './check-origin';
import { type Login, readLogin } from './login-cookie';
import { countChange } from './rate-limit';
import { type RouteContext, readInput } from './read-input';
import type { Refusal } from './refusal';

export interface Rule<Input> {
  readonly action: Action;
  /** Without a schema the request's body and query are not read and `input` is undefined. */
  readonly input?: ZodType<Input>;
  /** True for everything but a GET: Origin is then demanded and the input is the JSON body, otherwise the query string. */
  readonly mutates: boolean;
  /** The largest body that is read; 64 KiB unless said otherwise. */
  readonly maxBodyBytes?: number;
}

/** What a handler gets. */
export interface Call<Input> {
  readonly actor: Actor;
  readonly input: Input;
  readonly request: Request;
  readonly now: Date;
}

export interface Admission<Input> {
  readonly call: Call<Input>;
  readonly login: Login | undefined;
}

const unknownActor: Refusal = {
  status: 401,
  code: 'unknown-actor',
  message: '아직 기록이 없어요. 문항에 먼저 답하면 기록이 시작돼요.',
};
const forbidden: Refusal = {
  status: 403,
  code: 'forbidden',
  message: '이 일을 할 권한이 없어요. 모임을 연 사람에게 물어보세요.',
};
const wrongShape: Refusal = {
  status: 422,
  code: 'wrong-shape',
  message: '보낸 내용의 형식이 맞지 않아요. 페이지를 새로 고친 뒤 다시 시도해 주세요.',
};

/** Stands in where a rule has no schema: Input is undefined then, and so is what `readInput` would have given. */
const noInput = z.custom<never>((raw) => raw === undefined);

/** Every check that comes before a handler, the cheap ones first. */
export async function admit<Input>(
  rule: Rule<Input>,
  request: Request,
  context: RouteContext | undefined,
): Promise<Result<Admission<Input>, Refusal>> {
  const origin = checkOrigin(request, rule);
  if (!origin.ok) return origin;
  const login = await readLogin(request.headers);
  const actor = await actorOf(login);
  if (!mayAttempt(actor, rule.action)) return refuse(actor.kind === 'visitor' ? unknownActor : forbidden);
  const raw = rule.input ? await readInput(rule, request, context) : ok(undefined);
  if (!raw.ok) return raw;
  const parsed = (rule.input ?? noInput).safeParse(raw.value);
  if (!parsed.success) return refuse(wrongShape);
  const now = currentTime();
  const counted = rule.mutates ? await count(actor, now) : ok(undefined);
  return counted.ok ? ok({ call: { actor, input: parsed.data, request, now }, login }) : counted;
}

/** Visitors are counted when they become guests. */
async function count(actor: Actor, now: Date): Promise<Result<void, Refusal>> {
  return actor.kind === 'visitor' ? ok(undefined) : write((tx) => countChange(tx, actor.memberId, now));
}
