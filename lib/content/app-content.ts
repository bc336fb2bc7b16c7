import { join } from 'node:path';
import type { Content } from './content';
import { folderVersion } from './folder-version';
import { loadContent } from './load-content';
import { keptReader } from './read-kept-chapter';

interface Loaded {
  readonly content: Content;
  readonly version: string;
}

/** Pages and route handlers each get their own copy of this module in one process, and a long book takes long to read. */
const LOADED = Symbol.for('doesaegim.content');
const shared: typeof globalThis & { [LOADED]?: Loaded } = globalThis;

/** The app's content, read at the first use; in development again after an edit, so that reloading the page shows it. */
export function appContent(): Content {
  const root = process.cwd();
  const version = process.env.NODE_ENV === 'development' ? folderVersion(join(root, 'content')) : '';
  if (shared[LOADED]?.version !== version)
    shared[LOADED] = { content: loadContent(root, keptReader(root)), version };
  return shared[LOADED].content;
}
