import { createHash } from 'node:crypto';

/** @param {string} script @returns {string} its source expression for script-src */
const scriptHash = (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** @param {string} html @returns {string[]} the hashes of its inline scripts, each once */
export function inlineScriptHashes(html) {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  return [...new Set(scripts.map((match) => scriptHash(match[1] ?? '')))];
}

/**
 * For scripts, styles and fonts: they are no pages, and the whole policy would weigh more than some of them. A worker takes
 * its policy from its own file and loads its parts from here.
 */
export const ASSET_POLICY = "default-src 'none'; script-src 'self'; frame-ancestors 'none'";

/**
 * The strict policy: nothing from elsewhere, no inline script but those named by a hash or a nonce, no inline style, no eval.
 * @param {readonly string[]} inlineScripts
 */
export const contentSecurityPolicy = (inlineScripts) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...inlineScripts].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
