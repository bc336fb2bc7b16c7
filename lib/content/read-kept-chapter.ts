import { codeStamp, findKept, keep, keptPath } from './kept';
import { type ReadChapter, readChapter } from './read-chapter';
import type { TextFile } from './read-yaml';

/** What reading a page depends on besides its text: its figures in prose are computed. */
const READERS = ['lib/content', 'lib/estimate', 'lib/simulate'];

/** Like `readChapter`, but a text that was read before is not parsed again. */
export const keptReader =
  (root: string) =>
  (slug: string, file: TextFile): ReadChapter => {
    const path = keptPath(root, 'json', slug, file.file, file.text, codeStamp(root, ...READERS));
    const kept = findKept(path);
    if (kept !== undefined) return JSON.parse(kept.toString()) as ReadChapter;
    const read = readChapter(slug, file);
    keep(path, JSON.stringify(read));
    return read;
  };
