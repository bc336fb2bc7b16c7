import type { Content } from './content';
import { loadContent } from './load-content';

let loaded: Content | undefined;

/** The app's content, read at the first use; `npm run dev` is started again after an edit. */
export function appContent(): Content {
  loaded ??= loadContent(process.cwd());
  return loaded;
}
