import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface AppServer {
  readonly origin: string;
  readonly databaseFile: string;
  /** Ends it as Ctrl-C would and resolves with its exit code. */
  stop(): Promise<number | null>;
  /** Ends it without a warning, as a power cut would. */
  kill(): Promise<void>;
  start(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** The built app on a loopback port with a database of its own, started by the command that users run. */
export async function makeAppServer(): Promise<AppServer> {
  const port = await freePort();
  const folder = mkdtempSync(path.join(tmpdir(), 'doesaegim-'));
  const databaseFile = path.join(folder, 'test.db');
  const origin = `http://localhost:${port}`;
  let child: ChildProcess | undefined;

  const start = async () => {
    child = spawn(process.execPath, ['scripts/start.mjs'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: String(port),
        DATABASE_URL: `file:${databaseFile}`,
        NEXTAUTH_SECRET: 'a-secret-of-the-browser-tests-that-is-long-enough',
      },
    });
    await untilHealthy(origin, child);
  };
  const end = async (signal: NodeJS.Signals) => {
    if (!child || child.exitCode !== null) return child?.exitCode ?? null;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
    return child.exitCode;
  };
  await start();
  return {
    origin,
    databaseFile,
    start,
    stop: () => end('SIGINT'),
    kill: async () => void (await end('SIGKILL')),
  };
}

const STARTS_WITHIN_MS = 60_000;

async function untilHealthy(origin: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + STARTS_WITHIN_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const reply = await fetch(`${origin}/api/health`).catch(() => undefined);
    if (reply?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the server did not become healthy');
}
