import { env } from '../env';
import { ok, type Result, refuse } from '../result';
import type { Refusal } from './refusal';

const foreign: Refusal = {
  status: 403,
  code: 'foreign-origin',
  message: '다른 사이트에서 온 요청은 받지 않아요. 되새김 페이지를 열어 다시 시도해 주세요.',
};

/**
 * Whether the request comes from one of our own pages. Browsers send Origin with every state change and scripts cannot
 * set it; where a browser leaves it out, Sec-Fetch-Site must say same-origin. A read without Origin is a page load.
 */
export function checkOrigin(
  request: Request,
  { mutates }: { readonly mutates: boolean },
): Result<void, Refusal> {
  const origin = request.headers.get('origin');
  if (origin !== null) return env().origins.has(origin) ? ok(undefined) : refuse(foreign);
  const sameOrigin = request.headers.get('sec-fetch-site') === 'same-origin';
  return sameOrigin || !mutates ? ok(undefined) : refuse(foreign);
}
