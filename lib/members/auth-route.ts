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
const ACTIONS: readonly unknown[] = ['csrf', 'providers', 'session', 'signin', 'signout', 'callback'];

const unknownAction: Refusal = {
  status: 404,
  code: 'unknown-action',
  message: '없는 주소예요. 첫 화면에서 다시 시작해 주세요.',
};

/** next-auth's route behind the checks of door 3: by itself it answers to foreign origins and reads bodies of any length. */
export async function authRoute(request: NextRequest, context: AuthRouteContext): Promise<Response> {
  const { nextauth } = await context.params;
  if (!ACTIONS.includes(nextauth[0])) return refusalResponse(unknownAction);
  const mutates = request.method !== 'GET';
  const checked = checkOrigin(request, { mutates });
  if (!checked.ok) return refusalResponse(checked.error);
  const body = mutates ? await readAtMost(request.body, MAX_BODY_BYTES) : null;
  if (body === undefined) return refusalResponse(tooLarge);
  const { method, headers } = request;
  // Where it sends browsers after a refusal; without it next-auth assumes port 3000.
  const [origin = ''] = env().origins;
  process.env.NEXTAUTH_URL ??= origin;
  const call = new NextRequest(request.url, { method, headers, body });
  return keepPrivate(await NextAuth(call, context, authOptions()));
}
