import { createHash } from 'node:crypto';

/** Tells whether a request that comes again under the same id is the same one. */
export const bodyHash = (kind: string, body: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, ...body]))
    .digest('base64url');
