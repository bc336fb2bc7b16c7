import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const INPUTS = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'next.config.mjs',
  'package-lock.json',
  'scripts/content-security-policy.mjs',
  'scripts/heading-font',
  'scripts/write-heading-font.ts',
  'scripts/write-policies.mjs',
  'tsconfig.json',
];
const STAMP = '.next/doesaegim-inputs';

/** @param {string} entry @returns {string[]} every file at or below it, in a stable order */
function filesBelow(entry) {
  const found = statSync(entry, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [entry] : [];
  return readdirSync(entry, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !/\.test\.tsx?$/.test(file.name))
    .map((file) => path.join(file.parentPath, file.name))
    .sort();
}

/** One hash over the content of everything that the build reads. */
function inputsHash() {
  const hash = createHash('sha256').update(process.version);
  // Static pages name the origin in the addresses of their pictures.
  hash.update(`\0${process.env.APP_ORIGIN ?? ''}`);
  for (const file of INPUTS.flatMap(filesBelow)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

export const isBuildFresh = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputsHash();
export const stampBuild = () => writeFileSync(STAMP, inputsHash());
