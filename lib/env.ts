import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What the operator set, checked once. Refusals are English sentences for the operator and stop the start. */
export interface Env {
  readonly databasePath: string;
  readonly port: number;
  /** The origins that readers see in their address bar. */
  readonly origins: ReadonlySet<string>;
  /** Cookies are for https only where every origin is https. */
  readonly secureCookies: boolean;
  /** Signs log-ins and prompts; at least 32 bytes. Made, where none is set, when it is first asked for. */
  readonly secret: string;
}

export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

type Variables = Readonly<Record<string, string | undefined>>;

let cached: Env | undefined;

/** The configuration of this process, read from its environment at the first call. */
export function env(): Env {
  cached ??= readEnv(process.env);
  return cached;
}

export function readEnv(variables: Variables): Env {
  const port = readPort(variables.PORT);
  const databasePath = readDatabasePath(variables.DATABASE_URL);
  const origins = readOrigins(variables.APP_ORIGIN, port);
  const secureCookies = [...origins].every((origin) => origin.startsWith('https:'));
  const given = readGivenSecret(variables);
  let kept: string | undefined;
  return {
    databasePath,
    port,
    origins,
    secureCookies,
    get secret() {
      kept ??= given ?? keptSecret(dirname(databasePath));
      return kept;
    },
  };
}

function readPort(text = '3000'): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new ConfigurationError(`PORT is "${text}", but it must be a whole number from 1 to 65535.`);
}

function readDatabasePath(url = 'file:./data/doesaegim.db'): string {
  const path = /^file:(?!\/\/)([^?#]+)$/.exec(url)?.[1];
  if (path !== undefined) return resolve(path);
  throw new ConfigurationError(`DATABASE_URL is "${url}", but it must look like file:./data/doesaegim.db.`);
}

function readOrigins(list: string | undefined, port: number): ReadonlySet<string> {
  if (!list?.trim()) return new Set([`http://localhost:${port}`, `http://127.0.0.1:${port}`]);
  return new Set(list.split(',').map((text) => readOrigin(text.trim())));
}

function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const bare = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (bare) return url.origin;
  throw new ConfigurationError(
    `APP_ORIGIN names "${text}", but an origin looks like https://book.example.org.`,
  );
}

/**
 * Where others reach the site: the first of APP_ORIGIN, or this machine's own address. What is made at build time asks this
 * instead of `env()`, which would judge the secret too.
 */
export function publicOrigin({ APP_ORIGIN, PORT }: Variables = process.env): string {
  const [first = ''] = readOrigins(APP_ORIGIN, readPort(PORT));
  return first;
}

const SECRET_BYTES = 32;
/** Values that people copy from examples. */
const SAMPLE = /change.?me|example|sample|password|your.?secret|super.?secret|(.)\1{7}/i;

function readGivenSecret(variables: Variables): string | undefined {
  const given = variables.NEXTAUTH_SECRET;
  if (!given) return undefined;
  const weak = Buffer.byteLength(given) < SECRET_BYTES || SAMPLE.test(given);
  if (!weak || variables.NODE_ENV !== 'production') return given;
  throw new ConfigurationError(
    'NEXTAUTH_SECRET is short or a sample. Set 32 random bytes (openssl rand -base64 32), or leave it unset to have one made.',
  );
}

/** The secret beside the database, made by whichever process comes first. */
function keptSecret(folder: string): string {
  const path = join(folder, 'secret');
  return readSecretFile(path) ?? makeSecretFile(path);
}

function readSecretFile(path: string): string | undefined {
  try {
    const secret = readFileSync(path, 'utf8').trim();
    if (Buffer.byteLength(secret) >= SECRET_BYTES) return secret;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  throw new ConfigurationError(
    `${path} is too short to be a secret. Restore it from a copy, or delete it: that ends every log-in.`,
  );
}

/** A hard link appears whole or not at all and never replaces the winner's, which neither rename nor write can promise. */
function makeSecretFile(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(SECRET_BYTES).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
  return readSecretFile(path) ?? makeSecretFile(path);
}
