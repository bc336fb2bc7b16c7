import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const NEXT = path.resolve('node_modules/next/dist/bin/next');
const APP = path.resolve('bench/bare-app');
const PORT = 4790;

/** Builds and serves the bare Next page that every figure is compared with. */
export async function startBareServer(): Promise<{ origin: string; stop(): Promise<void> }> {
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  const built = spawnSync(process.execPath, [NEXT, 'build', APP], { env, stdio: 'ignore' });
  if (built.status !== 0) throw new Error('the bare app did not build');
  const child = spawn(process.execPath, [NEXT, 'start', APP, '--port', String(PORT)], {
    env,
    stdio: 'ignore',
  });
  const origin = `http://localhost:${PORT}`;
  for (let tries = 0; !(await fetch(origin).catch(() => undefined))?.ok; tries++) {
    if (tries > 100 || child.exitCode !== null) throw new Error('the bare app did not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const stop = async () => {
    const exited = once(child, 'exit');
    child.kill();
    await exited;
  };
  return { origin, stop };
}
