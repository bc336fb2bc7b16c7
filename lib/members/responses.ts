import type { Refusal } from './refusal';

/** Nothing that passes door 3 may be kept by a cache: it belongs to one person. */
const PRIVATE = { 'Cache-Control': 'private, no-store' };

export function keepPrivate(response: Response): Response {
  for (const [name, value] of Object.entries(PRIVATE)) response.headers.set(name, value);
  return response;
}

/** What a handler answers with: JSON or a file, and a cookie where somebody is to be logged in. */
export type Reply = JsonReply | FileReply;

interface JsonReply {
  readonly body: unknown;
  /** 200 unless said otherwise. */
  readonly status?: 200 | 201;
  /** The value of a Set-Cookie header (`loginCookie`). */
  readonly cookie?: string | undefined;
}

/** A file to be saved, sent as it is made. */
interface FileReply {
  readonly file: {
    readonly name: string;
    readonly mediaType: string;
    readonly chunks: AsyncIterable<string>;
  };
  readonly cookie?: string | undefined;
}

export function replyResponse(reply: Reply): Response {
  const headers = { ...PRIVATE, ...(reply.cookie ? { 'Set-Cookie': reply.cookie } : {}) };
  if ('file' in reply) return fileResponse(reply, headers);
  return Response.json(reply.body, { status: reply.status ?? 200, headers });
}

function fileResponse(
  { file: { name, mediaType, chunks } }: FileReply,
  headers: Record<string, string>,
): Response {
  const parts = chunks[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    // The next part is made when the reader has taken the last one.
    pull: async (controller) => {
      const part = await parts.next();
      if (part.done) controller.close();
      else controller.enqueue(encoder.encode(part.value));
    },
    cancel: async () => void (await parts.return?.()),
  });
  const disposition = `attachment; filename="${name}"`;
  return new Response(stream, {
    headers: { ...headers, 'Content-Type': mediaType, 'Content-Disposition': disposition },
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
