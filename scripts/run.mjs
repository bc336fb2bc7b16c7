import { spawn } from 'node:child_process';

/** The exit code of a program that was told to stop, as shells have it for Ctrl-C. */
export const INTERRUPTED = 130;

/**
 * Runs a program with our own output and waits for its end. A signal to us alone is passed on, so that no child is left.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to ours
 * @returns {Promise<number>} its exit code (1 when a signal ended it), INTERRUPTED when we were told to stop
 */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    let interrupted = false;
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      interrupted = true;
      child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, passOn);
    child.on('error', reject);
    child.on('exit', (code) => {
      for (const signal of SIGNALS) process.off(signal, passOn);
      resolve(interrupted ? INTERRUPTED : (code ?? 1));
    });
  });
}

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM']);

/**
 * Like `run`, but a failure ends this program with the same code.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export async function mustRun(command, args, env = {}) {
  const code = await run(command, args, env);
  if (code !== 0) process.exit(code);
}

/** Runs a TypeScript program of ours. @param {string} file @param {string[]} [args] */
export const runTypeScript = (file, args = []) => run(process.execPath, ['--import', 'tsx', file, ...args]);

/** Says in one line what goes on. @param {string} line */
export const say = (line) => process.stdout.write(`[doesaegim] ${line}\n`);
