import { ensureDependencies } from './dependencies.mjs';
import { mustRun, runTypeScript, say } from './run.mjs';

/** `node scripts/prepared.mjs doctor` runs doctor.ts once there is what it imports, on a bare checkout too. */
const [name, ...args] = process.argv.slice(2);
if (name === undefined) {
  say('Name one of the TypeScript programs beside this file, such as doctor.');
  process.exit(1);
}
await ensureDependencies();
await mustRun(process.execPath, ['scripts/generate.mjs']);
process.exit(await runTypeScript(`scripts/${name}.ts`, args));
