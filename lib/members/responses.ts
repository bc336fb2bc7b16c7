import type { Refusal } from './refusal';

/** Nothing that passes door 3 may be kept by a cache: it belongs to one person. */
const PRIVATE = { 'Cache-Control': 'private, no-store' };

export function keepPrivate(response: Response): Response {
  for (const [name, value] of Object.entries(PRIVATE)) response.headers.set(name, value);
  return response;
}

/** What a handler answers with: JSON, and a cookie where somebody is to be logged in. */
export interface Reply {
  readonly body: unknown;
  /** 200 unless said otherwise. */
  readonly status?: 200 | 201;
  /** The value of a Set-Cookie header (`loginCookie`). */
  readonly cookie?: string | undefined;
}

export function replyResponse({ body, status = 200, cookie }: Reply): Response {
  return Response.json(body, {
    status,
    headers: { ...PRIVATE, ...(cookie ? { 'Set-Cookie': cookie } : {}) },
  });
}

/** The refusal as an ErrorReply of lib/quiz/protocol. */
export function refusalResponse(refusal: Refusal | UnexpectedFailure): Response {
  const { status, code, message, retryAfterSeconds } = refusal;
  const retry = retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) };
  // The rest of a body that was too large is never read, so its connection can't carry another request.
  const close = status === 413 ? { Connection: 'close' } : {};
  return Response.json({ error: { code, message } }, { status, headers: { ...PRIVATE, ...retry, ...close } });
}

/** A bug: all that the reader is told is a number to name. */
export interface UnexpectedFailure {
  readonly status: 500;
  readonly code: 'unexpected';
  readonly message: string;
  readonly retryAfterSeconds?: undefined;
}
