import { join } from 'node:path';
import type { Content } from './content';
import { folderVersion } from './folder-version';
import { loadContent } from './load-content';

let loaded: { readonly content: Content; readonly version: string } | undefined;

/** The app's content, read at the first use; in development again after an edit, so that reloading the page shows it. */
export function appContent(): Content {
  const root = process.cwd();
  const version = process.env.NODE_ENV === 'development' ? folderVersion(join(root, 'content')) : '';
  if (loaded?.version !== version) loaded = { content: loadContent(root), version };
  return loaded.content;
}
