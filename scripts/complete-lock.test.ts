import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { completed, platformOf } from './complete-lock.mjs';

it.each([
  ['@next/swc-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@next/swc-win32-arm64-msvc', { os: ['win32'], cpu: ['arm64'] }],
  ['@oxc-parser/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
  ['@biomejs/cli-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ['sharp', undefined],
])('the platform of %s', (name, platform) => expect(platformOf(name)).toEqual(platform));

it('adds what a package asks for on other platforms, and nothing twice', () => {
  const packages = {
    '': {},
    'node_modules/tool': {
      version: '1.2.3',
      dev: true,
      optionalDependencies: { '@tool/linux-x64': '1.2.3', '@tool/darwin-arm64': '1.2.3', extra: '^1.0.0' },
    },
    'node_modules/@tool/linux-x64': { version: '1.2.3' },
  };
  const all = completed(packages);
  expect(all['node_modules/@tool/darwin-arm64']).toEqual({
    version: '1.2.3',
    dev: true,
    optional: true,
    os: ['darwin'],
    cpu: ['arm64'],
  });
  expect(Object.keys(all)).toHaveLength(4);
  expect(completed(all)).toEqual(all);
});

it('finds nothing left out of our own lock file, which npm ci would refuse', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  expect(Object.keys(completed(packages))).toEqual(
    Object.keys(packages).sort((a, b) => a.localeCompare(b, 'en')),
  );
});
