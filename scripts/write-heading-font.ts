import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../lib/content/load-content';
import { keptReader } from '../lib/content/read-kept-chapter';
import { makeFontFiles } from './heading-font/make-font-files';

/** Cuts the heading face to the book as it is now: `app/heading-face.ts` and the pictures of shared links read the files. */

const FOLDER = '.cache/heading-font';

/** An unchanged file stays as it is: the development server watches it. */
function keep(name: string, bytes: Buffer): void {
  const path = join(FOLDER, name);
  if (!existsSync(path) || !readFileSync(path).equals(bytes)) writeFileSync(path, bytes);
}

const made = await makeFontFiles(loadContent(process.cwd(), keptReader(process.cwd())));
if (made.ok) {
  mkdirSync(FOLDER, { recursive: true });
  keep('headings.woff2', made.value.web);
  keep('picture.ttf', made.value.picture);
} else {
  for (const problem of made.error) console.error(problem);
  process.exitCode = 1;
}
