import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Changes when a file below the folder is written, added, renamed or taken away; reads none of them. */
export function folderVersion(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return files.map((file) => `${file} ${writtenMs(join(folder, file))}`).join('\n');
}

/** An editor may put a file aside between the two calls. */
const writtenMs = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.mtimeMs;
