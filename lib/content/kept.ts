import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Where something made of a chapter is kept: under `.cache/chapters/`, named after all that it was made of, so that a
 * build after one edit makes one chapter's things anew.
 */
export const keptPath = (root: string, ending: string, ...madeOf: readonly (string | Buffer)[]): string =>
  join(root, '.cache', 'chapters', `${hashOf(madeOf)}.${ending}`);

export const findKept = (path: string): Buffer | undefined =>
  existsSync(path) ? readFileSync(path) : undefined;

/** A half-written file must never be taken for a whole one. */
export function keep(path: string, made: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, made);
  renameSync(draft, path);
}

/** What was made before of the same, or is made and kept now. */
export async function keepOnce(path: string, make: () => Promise<string | Buffer>): Promise<Buffer> {
  const kept = findKept(path);
  if (kept !== undefined) return kept;
  const made = await make();
  keep(path, made);
  return Buffer.from(made);
}

const stamps = new Map<string, string>();

/** Changes whenever a file below one of the folders or a package does, so that nothing is used that older code made. */
export function codeStamp(root: string, ...folders: readonly string[]): string {
  const key = [root, ...folders].join(' ');
  const known = stamps.get(key);
  if (known !== undefined) return known;
  const files = [
    ...folders.flatMap((folder) => filesBelow(join(root, folder))),
    join(root, 'package-lock.json'),
  ];
  const stamp = hashOf(files.filter(existsSync).map((path) => readFileSync(path)));
  // Elsewhere code may change under a running process.
  if (process.env.NODE_ENV === 'production') stamps.set(key, stamp);
  return stamp;
}

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [];

function hashOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}
