import { expect, test } from 'vitest';
import { pathnameOf } from './pathname.mjs';

test.each([
  ['/', '/'],
  ['/notes/capacity-estimation?c01.dau=3', '/notes/capacity-estimation'],
  ['/%EA%B7%9C%EB%AA%A8', '/규모'],
  ['/notes/%zz', undefined],
  ['/%ff', undefined],
  ['*', undefined],
  ['http://evil.example/', undefined],
  ['', undefined],
  ['//', undefined],
])('%s asks for %s', (url, pathname) => {
  expect(pathnameOf(url)).toBe(pathname);
});
