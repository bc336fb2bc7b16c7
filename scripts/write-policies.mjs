import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ASSET_POLICY, contentSecurityPolicy, inlineScriptHashes } from './content-security-policy.mjs';

const PAGES = '.next/server/app';
const POLICIES = '.next/policies.json';
const ASSETS = '/_next/static/';

/** @param {string} file @returns {string} `/notes/x` for notes/x.html, `/` for index.html */
const routeOf = (file) => `/${file.replace(/\.html$/, '')}`.replace(/^\/index$/, '/');

/** Hashes the inline scripts of every prerendered page, so that it can stay static under a strict policy. */
export function writePolicies() {
  const pages = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const policies = pages.map((file) => [
    routeOf(file.split(path.sep).join('/')),
    contentSecurityPolicy(inlineScriptHashes(readFileSync(path.join(PAGES, file), 'utf8'))),
  ]);
  writeFileSync(POLICIES, JSON.stringify(Object.fromEntries(policies)));
}

/** @returns {(pathname: string) => string} the policy of a path; an unknown one gets that of the 404 page, an asset a short one */
export function readPolicies() {
  /** @type {Record<string, string>} */
  const policies = JSON.parse(readFileSync(POLICIES, 'utf8'));
  const fallback = policies['/_not-found'] ?? contentSecurityPolicy([]);
  return (pathname) => (pathname.startsWith(ASSETS) ? ASSET_POLICY : (policies[pathname] ?? fallback));
}
