import { expect, test } from 'vitest';
import { checkOrigin } from './check-origin';

const ours = 'http://localhost:3000';

test.each<[string, Record<string, string>, { change: boolean; read: boolean }]>([
  ['our origin', { origin: ours }, { change: true, read: true }],
  ['our other origin', { origin: 'http://127.0.0.1:3000' }, { change: true, read: true }],
  ['another site', { origin: 'https://evil.example' }, { change: false, read: false }],
  ['another port', { origin: 'http://localhost:3001' }, { change: false, read: false }],
  ['another scheme', { origin: 'https://localhost:3000' }, { change: false, read: false }],
  ['a longer name', { origin: `${ours}.evil.example` }, { change: false, read: false }],
  ['a sandboxed frame', { origin: 'null' }, { change: false, read: false }],
  ['no header at all', {}, { change: false, read: true }],
  ['the browser says same-origin', { 'sec-fetch-site': 'same-origin' }, { change: true, read: true }],
  ['the browser says same-site', { 'sec-fetch-site': 'same-site' }, { change: false, read: true }],
  ['the browser says cross-site', { 'sec-fetch-site': 'cross-site' }, { change: false, read: true }],
  [
    'Origin counts before what else is said',
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    { change: false, read: false },
  ],
])('%s', (_name, headers, expected) => {
  const request = new Request(`${ours}/api/answers`, { method: 'POST', headers });
  expect({
    change: checkOrigin(request, { mutates: true }).ok,
    read: checkOrigin(request, { mutates: false }).ok,
  }).toEqual(expected);
});
