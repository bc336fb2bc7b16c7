import { describe, expect, test } from 'vitest';
import { MAX_BODY_BYTES, readJsonBody } from './read-body';

/** Node asks for it with a stream; the types of the browser do not know it. */
const halfDuplex = (init: RequestInit): RequestInit => Object.assign(init, { duplex: 'half' });

const post = (body: BodyInit, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  new Request('http://localhost:3000/api/answers', halfDuplex({ method: 'POST', body, headers }));

const codeOf = async (request: Request) => {
  const read = await readJsonBody(request);
  return read.ok ? 'ok' : read.error.code;
};

/** A body that never ends; counts what was taken of it. */
function endless() {
  const taken = { bytes: 0, cancelled: false };
  const chunk = new Uint8Array(8192).fill(32);
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken.bytes += chunk.byteLength;
      controller.enqueue(chunk);
    },
    cancel() {
      taken.cancelled = true;
    },
  });
  return { stream, taken };
}

describe('the body of a request', () => {
  test('is given as JSON', async () => {
    expect(await readJsonBody(post('{"text":"캐시"}'))).toEqual({ ok: true, value: { text: '캐시' } });
  });

  test.each([
    ['application/json', 'ok'],
    ['Application/JSON; charset=utf-8', 'ok'],
    ['text/plain', 'not-json'],
    ['application/x-www-form-urlencoded', 'not-json'],
    ['application/jsonp', 'not-json'],
  ])('of type %s: %s', async (type, code) => {
    expect(await codeOf(post('{}', { 'content-type': type }))).toBe(code);
  });

  test.each([
    ['', 'broken-json'],
    ['{"a":', 'broken-json'],
    [new Uint8Array([0x22, 0xff, 0x22]), 'broken-json'],
    [`"${'a'.repeat(MAX_BODY_BYTES - 2)}"`, 'ok'],
    [`"${'a'.repeat(MAX_BODY_BYTES - 1)}"`, 'too-large'],
  ])('case %#: %s', async (body, code) => {
    expect(await codeOf(post(body))).toBe(code);
  });

  test('is not read to its end when it is too long, whatever Content-Length says', async () => {
    const { stream, taken } = endless();
    const headers = { 'content-type': 'application/json', 'content-length': '2' };
    expect(await codeOf(post(stream, headers))).toBe('too-large');
    expect(taken.cancelled).toBe(true);
    expect(taken.bytes).toBeLessThan(2 * MAX_BODY_BYTES);
  });
});
