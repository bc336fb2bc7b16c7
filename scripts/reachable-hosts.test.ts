import { expect, test } from 'vitest';
import { reachableHosts } from './reachable-hosts.mjs';

test.each([
  ['127.0.0.1', [], ['localhost', '127.0.0.1']],
  ['0.0.0.0', ['192.168.0.4'], ['localhost', '127.0.0.1', '192.168.0.4']],
  ['0.0.0.0', [], ['localhost', '127.0.0.1']],
  ['192.168.0.4', [], ['192.168.0.4']],
  ['::1', [], ['[::1]']],
])('a server on %s with the addresses %o is reached at %o', (host, lanAddresses, hosts) => {
  expect(reachableHosts(host, lanAddresses)).toEqual(hosts);
});
