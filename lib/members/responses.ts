import type { Refusal } from './refusal';

/** Nothing that passes door 3 may be kept by a cache: it belongs to one person. */
const PRIVATE = { 'Cache-Control': 'private, no-store' };

interface JsonReply {
  readonly body: unknown;
  readonly status?: number;
  readonly cookie?: string;
}

export function replyResponse({ body, status = 200, cookie }: JsonReply): Response {
  return Response.json(body, {
    status,
    headers: { ...PRIVATE, ...(cookie ? { 'Set-Cookie': cookie } : {}) },
  });
}

/** The refusal as an ErrorReply of lib/quiz/protocol. */
export function refusalResponse(refusal: Refusal | UnexpectedFailure): Response {
  const { status, code, message, retryAfterSeconds } = refusal;
  const retry = retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) };
  return Response.json({ error: { code, message } }, { status, headers: { ...PRIVATE, ...retry } });
}

/** A bug: all that the reader is told is a number to name. */
export interface UnexpectedFailure {
  readonly status: 500;
  readonly code: 'unexpected';
  readonly message: string;
  readonly retryAfterSeconds?: undefined;
}
