import { once } from 'node:events';
import { createServer } from 'node:net';

/** @param {string | undefined} text @returns {number | undefined} the port, undefined when it is none */
export function readPort(text) {
  const port = Number(text || 3000);
  return /^\d*$/.test(text ?? '') && port > 0 && port < 65536 ? port : undefined;
}

/**
 * Whether a server may listen there. Asked before anything else, so that a second start neither waits for a build nor
 * moves the database under the first.
 * @param {number} port @param {string} host
 */
export async function isPortFree(port, host) {
  const server = createServer().listen(port, host);
  try {
    await once(server, 'listening');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false;
    throw error;
  } finally {
    server.close();
  }
}
