import { isIPv6 } from 'node:net';

/**
 * Where a request came from, for rate limits. The last entry of X-Forwarded-For is the one that our own server or its
 * proxy wrote; the ones before it are the client's word. An IPv6 subscriber owns a /64, so that counts as one address.
 */
export function clientAddress(headers: Headers): string {
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  const address = last.replace(/^::ffff:(?=\d+\.)/i, '');
  return isIPv6(address) ? `${expand(address).slice(0, 4).join(':')}::/64` : address || 'unknown';
}

/** The eight groups of an IPv6 address without leading zeros. */
function expand(address: string): string[] {
  const [head = '', tail] = address.split('%')[0]?.toLowerCase().split('::') ?? [];
  const groups = (text: string) =>
    text ? text.split(':').map((group) => group.replace(/^0+(?=.)/, '')) : [];
  const [left, right] = [groups(head), groups(tail ?? '')];
  return [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
}
