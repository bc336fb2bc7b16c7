import { spawn } from 'node:child_process';

/**
 * Runs a program with our own output and waits for its end.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to ours
 * @returns {Promise<number>} its exit code (1 when a signal ended it)
 */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

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
