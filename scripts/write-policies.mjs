import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ASSET_POLICY, contentSecurityPolicy, inlineScriptHashes } from './content-security-policy.mjs';

const PAGES = '.next/server/app';
const POLICIES = '.next/policies.json';
const ASSETS = '/_next/static/';
const NONCE_BYTES = 16;

/**
 * @typedef {object} Policies
 * @property {Record<string, string>} pages the policy of each prerendered page
 * @property {string[]} rendered patterns of the paths of pages that are rendered for each request
 * @property {string[]} shared hashes of the inline scripts that every page has: the layout's own
 */

/** @param {string} file @returns {string} `/notes/x` for notes/x.html, `/` for index.html */
const routeOf = (file) => `/${file.replace(/\.html$/, '')}`.replace(/^\/index$/, '/');

/** @param {string} name */
const manifest = (name) => JSON.parse(readFileSync(`.next/${name}-manifest.json`, 'utf8'));

/** @returns {string[]} */
function renderedPaths() {
  const pages = Object.entries(manifest('app-path-routes'))
    .filter(([file]) => file.endsWith('/page'))
    .map(([, route]) => route);
  const { routes, dynamicRoutes } = manifest('prerender');
  const rendered = new Set(pages.filter((route) => !(route in routes) && !(route in dynamicRoutes)));
  const all = manifest('routes');
  return [...all.staticRoutes, ...all.dynamicRoutes]
    .filter(({ page }) => rendered.has(page))
    .map(({ regex }) => regex);
}

/** Hashes the inline scripts of every prerendered page, so that it can stay static under a strict policy. */
export function writePolicies() {
  const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const hashes = files.map((file) => inlineScriptHashes(readFileSync(path.join(PAGES, file), 'utf8')));
  const pages = files.map((file, index) => [
    routeOf(file.split(path.sep).join('/')),
    contentSecurityPolicy(hashes[index] ?? []),
  ]);
  // What stands in for a broken layout has not the layout's scripts.
  const withLayout = hashes.filter((_, index) => files[index] !== '_global-error.html');
  const [first = [], ...others] = withLayout;
  const shared = first.filter((hash) => others.every((list) => list.includes(hash)));
  /** @type {Policies} */
  const policies = { pages: Object.fromEntries(pages), rendered: renderedPaths(), shared };
  writeFileSync(POLICIES, JSON.stringify(policies));
}

/**
 * @returns {(pathname: string) => string} the policy of a path. A page that is rendered now gets one with a new nonce, an unknown path
 * that of the 404 page, an asset a short one.
 */
export function readPolicies() {
  /** @type {Policies} */
  const { pages, rendered, shared } = JSON.parse(readFileSync(POLICIES, 'utf8'));
  const patterns = rendered.map((pattern) => new RegExp(pattern));
  const fallback = pages['/_not-found'] ?? contentSecurityPolicy([]);
  const withNonce = () =>
    contentSecurityPolicy([...shared, `'nonce-${randomBytes(NONCE_BYTES).toString('base64')}'`]);
  return (pathname) => {
    if (pathname.startsWith(ASSETS)) return ASSET_POLICY;
    return pages[pathname] ?? (patterns.some((pattern) => pattern.test(pathname)) ? withNonce() : fallback);
  };
}
