import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { env } from '../env';
import { authOptions } from './auth-options';
import { checkOrigin } from './check-origin';
import { MAX_BODY_BYTES, readAtMost, tooLarge } from './read-body';
import type { Refusal } from './refusal';
import { keepPrivate, refusalResponse } from './responses';

/** What Next passes beside the request: the path after /api/auth. */
export interface AuthRouteContext {
  readonly params: Promise<{ nextauth: string[] }>;
}

/** All that we use of it; `_log` would let anybody write into our logs. */
const ACTIONS = {
  GET: ['csrf', 'providers', 'session', 'signin', 'signout'],
  POST: ['signin', 'signout', 'callback'],
};

const unknownAction: Refusal = {
  status: 404,
  code: 'unknown-action',
  message: '없는 주소예요. 첫 화면에서 다시 시작해 주세요.',
};

const notForm: Refusal = {
  status: 415,
  code: 'not-form',
  message: '이 주소는 폼으로 보낸 내용만 받아요. 첫 화면에서 다시 시작해 주세요.',
};

/** next-auth's route behind the checks of door 3: by itself it answers to foreign origins and reads bodies of any length. */
export async function authRoute(request: NextRequest, context: AuthRouteContext): Promise<Response> {
  const { nextauth } = await context.params;
  // Next gives a HEAD to the GET handler and drops the body of its reply.
  const method = request.method === 'POST' ? 'POST' : 'GET';
  const mutates = method === 'POST';
  const checked = checkOrigin(request, { mutates });
  if (!checked.ok) return refusalResponse(checked.error);
  if (!ACTIONS[method].includes(nextauth[0] ?? '')) return refusalResponse(unknownAction);
  // It would parse JSON too, and fail with a 500 where that is broken.
  if (mutates && !isForm(request)) return refusalResponse(notForm);
  const body = mutates ? await readAtMost(request.body, MAX_BODY_BYTES) : null;
  if (body === undefined) return refusalResponse(tooLarge);
  const { headers } = request;
  // Where it sends browsers after a refusal; without it next-auth assumes port 3000.
  const [origin = ''] = env().origins;
  process.env.NEXTAUTH_URL ??= origin;
  const call = new NextRequest(request.url, { method, headers, body });
  const reply = await NextAuth(call, context, authOptions());
  // Its own refusals are English lines in plain text.
  const isLine = reply.status >= 400 && mediaType(reply) === 'text/plain';
  return isLine ? refusalResponse(unknownAction) : keepPrivate(reply);
}

const mediaType = ({ headers }: { readonly headers: Headers }): string =>
  headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';

const isForm = (request: NextRequest): boolean => mediaType(request) === 'application/x-www-form-urlencoded';
