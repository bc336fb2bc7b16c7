import { ok, type Result, refuse } from '../result';
import type { Refusal } from './refusal';

/** The longest free answer is 4,000 characters (12 KB in UTF-8); the rest is room for the token. */
export const MAX_BODY_BYTES = 64 * 1024;

export const tooLarge: Refusal = {
  status: 413,
  code: 'too-large',
  message: '보낸 내용이 너무 길어요. 조금 줄여서 다시 보내 주세요.',
};
const notJson: Refusal = {
  status: 415,
  code: 'not-json',
  message: '이 주소는 JSON만 받아요. Content-Type을 application/json으로 보내 주세요.',
};
const broken: Refusal = {
  status: 400,
  code: 'broken-json',
  message: '보낸 내용을 읽지 못했어요. 페이지를 새로 고친 뒤 다시 시도해 주세요.',
};

/** The JSON in the request, counted while it arrives, for Content-Length is only the sender's word. */
export async function readJsonBody(
  request: Request,
  maxBytes = MAX_BODY_BYTES,
): Promise<Result<unknown, Refusal>> {
  const mediaType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') return refuse(notJson);
  try {
    // Throws when the sender goes away in the middle.
    const bytes = await readAtMost(request.body, maxBytes);
    if (!bytes) return refuse(tooLarge);
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return refuse(broken);
  }
}

/** All bytes of the stream, or undefined as soon as there are more than allowed. */
export async function readAtMost(
  stream: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream ?? []) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
