import { readFileSync, writeFileSync } from 'node:fs';

/**
 * npm leaves optional packages of other platforms out of the lock file when its registry does not carry them, and `npm ci` then
 * refuses that file. This writes their entries from what the packages that ask for them say: name, exact version, platform.
 * Run it after `npm install <package>`: `npm run lock`.
 */

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, optionalDependencies?: Record<string, string>, os?: string[], cpu?: string[], libc?: string[] }} LockEntry */

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'win32',
  'wasm32',
  'netbsd',
  'openbsd',
  'sunos',
  'aix',
];
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el'];

/**
 * `@next/swc-linux-x64-musl` → `{ os: ['linux'], cpu: ['x64'], libc: ['musl'] }`; nothing for a name that tells no platform.
 * @param {string} name
 * @returns {Pick<LockEntry, 'os' | 'cpu' | 'libc'> | undefined}
 */
export function platformOf(name) {
  const words = (name.split('/').at(-1) ?? '').split('-');
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (!os || !cpu) return undefined;
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : undefined;
  return { cpu: [cpu], ...(libc && os === 'linux' && { libc: [libc] }), os: [os] };
}

/**
 * The lock's packages with the left-out platforms added, sorted as npm sorts them.
 * @param {Record<string, LockEntry>} packages
 * @returns {Record<string, LockEntry>}
 */
export function completed(packages) {
  const added = Object.values(packages).flatMap(({ dev, optionalDependencies = {} }) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) => {
      const platform = platformOf(name);
      const isExact = /^\d+\.\d+\.\d+/.test(version);
      if (!platform || !isExact || packages[`node_modules/${name}`]) return [];
      return [
        /** @type {const} */ ([
          `node_modules/${name}`,
          { version, ...(dev && { dev }), optional: true, ...platform },
        ]),
      ];
    }),
  );
  const all = { ...packages, ...Object.fromEntries(added) };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => a.localeCompare(b, 'en')));
}

if (process.argv[1]?.endsWith('complete-lock.mjs')) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  writeFileSync(
    'package-lock.json',
    `${JSON.stringify({ ...lock, packages: completed(lock.packages) }, null, 2)}\n`,
  );
}
