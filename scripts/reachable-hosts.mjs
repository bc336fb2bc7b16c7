const LOOPBACK = ['localhost', '127.0.0.1'];
const EVERYWHERE = ['0.0.0.0', '::'];

/**
 * By what names browsers reach a server that listens on that host.
 * @param {string} host
 * @param {readonly string[]} lanAddresses those that phones may use, none unless asked for
 * @returns {string[]} the first one is what the start prints
 */
export function reachableHosts(host, lanAddresses) {
  if (LOOPBACK.includes(host)) return LOOPBACK;
  if (EVERYWHERE.includes(host)) return [...LOOPBACK, ...lanAddresses];
  return [host.includes(':') ? `[${host}]` : host];
}
