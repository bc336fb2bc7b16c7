import { ensureDependencies } from './dependencies.mjs';
import { INTERRUPTED, mustRun, run, runTypeScript } from './run.mjs';

await ensureDependencies();
await mustRun(process.execPath, ['scripts/generate.mjs']);
if ((await runTypeScript('scripts/migrate.ts')) !== 0) process.exit(1);
// A syllable that an edit adds to a heading shows in a stand-in until the next start.
if ((await runTypeScript('scripts/write-heading-font.ts')) !== 0) process.exit(1);
const port = process.env.PORT ?? '3000';
process.env.NEXTAUTH_URL ??= `http://localhost:${port}`;
const host = process.env.HOST || '127.0.0.1';
const args = ['node_modules/next/dist/bin/next', 'dev', '--port', port, '--hostname', host];
const code = await run(process.execPath, args, { NEXT_TELEMETRY_DISABLED: '1' });
process.exit(code === INTERRUPTED ? 0 : code);
