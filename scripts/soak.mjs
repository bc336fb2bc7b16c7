import { runTypeScript } from './run.mjs';

/** `npm run soak -- 200`: kills a writer under load so many times and prints what is left. */
process.exit(await runTypeScript('scripts/kill-soak.ts', process.argv.slice(2)));
