import { expect, test } from 'vitest';
import { clientAddress } from './client-address';

test.each([
  [undefined, 'unknown'],
  ['', 'unknown'],
  ['203.0.113.7', '203.0.113.7'],
  ['198.51.100.1, 203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('X-Forwarded-For %s counts as %s', (header, address) => {
  expect(clientAddress(new Headers(header === undefined ? {} : { 'x-forwarded-for': header }))).toBe(address);
});
