import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const APP = 'e2e/fixtures/storm-app';
const NEXT = 'node_modules/next/dist/bin/next';

async function buildApp(): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  const [code] = await once(spawn(process.execPath, [NEXT, 'build', APP], { env, stdio: 'ignore' }), 'exit');
  if (code !== 0) throw new Error(`next build ${APP} failed with ${code}`);
}

export interface StormServer {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Builds the fixture app and serves it on a loopback port of the system's choice. */
export async function startStormServer(databasePath: string): Promise<StormServer> {
  await buildApp();
  const env = { ...process.env, NODE_ENV: 'production' as const, DATABASE_URL: `file:${databasePath}` };
  const args = [NEXT, 'start', APP, '--port', '0', '--hostname', '127.0.0.1'];
  // What it says of the transactions that are to fail is of no interest.
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const origin = await originOf(child);
  const stop = async () => {
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
  };
  return { origin, stop };
}

/** Reads the address from what `next start` prints, and keeps reading so that the pipe never fills. */
async function originOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('no output');
  const lines = createInterface({ input: child.stdout });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`next start ended with ${code}`)));
    lines.on('line', (line) => {
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (origin) resolve(origin);
    });
  });
}
