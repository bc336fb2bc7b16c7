import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import next from 'next';
import { NOT_FOUND, pathnameOf } from './pathname.mjs';
import { reachableHosts } from './reachable-hosts.mjs';
import { say } from './run.mjs';
import { readPolicies } from './write-policies.mjs';

/** Headers that hold for every answer; the policy differs by page. */
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Event streams get this long to end by themselves before their connections are cut. */
const GRACE_MS = 3000;

/** Addresses of this machine that a phone in the same network can reach. */
const lanAddresses = () =>
  Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter((entry) => entry.family === 'IPv4' && !entry.internal)
    .map((entry) => entry.address);

/**
 * Rate limits ask who the client is: without a proxy in front, what it says of itself is not believed.
 * @param {import('node:http').IncomingMessage} request
 */
function nameClient(request) {
  request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? '';
}

/** @param {import('node:http').Server} server */
function stopOnSignals(server) {
  let stopping = false;
  const stop = async () => {
    // A Ctrl-C comes twice under npm: from the terminal, and passed on.
    if (stopping) return;
    stopping = true;
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
    await new Promise((resolve) => server.close(resolve));
    const closeDatabase = Reflect.get(globalThis, Symbol.for('doesaegim.close'));
    if (typeof closeDatabase === 'function') await closeDatabase();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/**
 * Serves the built app: Next's own request handler with our headers in front, where they cost least.
 * @param {{ port: number, host: string, lan: boolean }} options
 */
export async function serve({ port, host, lan }) {
  const origins = reachableHosts(host, lan ? lanAddresses() : []).map((name) => `http://${name}:${port}`);
  process.env.APP_ORIGIN ||= origins.join(',');
  process.env.PORT = String(port);
  // next-auth 4 warns without it, and would build its links from the Host header.
  process.env.NEXTAUTH_URL ??= process.env.APP_ORIGIN.split(',', 1).join();

  const policyOf = readPolicies();
  const app = next({ dev: false, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => {
    if (!process.env.TRUST_PROXY) nameClient(request);
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const pathname = pathnameOf(request.url);
    // Next answers what it can't read with a 500.
    if (pathname === undefined) request.url = NOT_FOUND;
    const policy = policyOf(pathname ?? NOT_FOUND);
    response.setHeader('Content-Security-Policy', policy);
    // Next takes the nonce for the scripts of a page that it renders now from the request's own policy.
    request.headers['content-security-policy'] = policy;
    handle(request, response).catch(() => response.destroy());
  });
  stopOnSignals(server);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(undefined));
  });
  say(`되새김 is at ${origins[0]}`);
  for (const origin of origins.slice(2)) say(`phones in this network: ${origin}`);
}
