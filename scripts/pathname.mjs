/** Where the page of a missing address lies. */
export const NOT_FOUND = '/_not-found';

/**
 * @param {string | undefined} url what a request asks for
 * @returns {string | undefined} its decoded path, undefined when it is none (`/%zz`, `*`, another server's address)
 */
export function pathnameOf(url = '/') {
  if (!url.startsWith('/')) return undefined;
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}
