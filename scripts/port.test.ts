import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { isPortFree, readPort } from './port.mjs';

test.each([
  [undefined, 3000],
  ['', 3000],
  ['8080', 8080],
  ['65535', 65535],
  ['0', undefined],
  ['65536', undefined],
  ['abc', undefined],
  ['3e3', undefined],
  ['-1', undefined],
])('PORT=%s is %s', (text, port) => {
  expect(readPort(text)).toBe(port);
});

test('a port is free until somebody listens on it', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  expect(await isPortFree(port, '127.0.0.1')).toBe(false);
  server.close();
  await once(server, 'close');
  expect(await isPortFree(port, '127.0.0.1')).toBe(true);
});
