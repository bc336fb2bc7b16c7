// The floors of the house: imports go down only. The list is that of lib/README.md; a room may import itself, what is
// named for it here, and the foundations. `npm run check` runs it; scripts/floors.test.ts proves that it bites.

const FOUNDATIONS =
  'lib/(result|clock|random|korean|units|parse-quantity|format-quantity|one-jamo-apart|env)';

/** Each room of lib and the rooms below it that it may import. */
const ROOMS = {
  search: ['content', 'quiz', 'estimate'],
  review: ['members', 'content', 'stats', 'quiz', 'scheduler', 'db'],
  members: ['db'],
  content: ['quiz', 'estimate', 'simulate'],
  quiz: ['estimate', 'simulate', 'scheduler'],
  stats: ['quiz', 'scheduler'],
  scheduler: [],
  estimate: ['simulate'],
  simulate: [],
  db: [],
};

const floors = Object.entries(ROOMS).map(([room, below]) => ({
  name: `floor-of-${room}`,
  comment: `lib/${room} may import only ${below.join(', ') || 'foundations'}.`,
  severity: 'error',
  from: { path: `^lib/${room}/`, pathNot: '\\.test\\.tsx?$' },
  to: {
    path: '^(app|components|lib|scripts|e2e|bench)/',
    pathNot: [`^${FOUNDATIONS}(\\.|/)`, ...[room, ...below].map((other) => `^lib/${other}/`)],
  },
}));

/** @param {string} name @param {string} library @param {string[]} allowed who alone may import it */
const onlyImporters = (name, library, allowed) => ({
  name,
  severity: 'error',
  from: { path: '^(app|components|lib)/', pathNot: [...allowed, '\\.test\\.tsx?$'] },
  to: { path: library },
});

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...floors,
    {
      name: 'foundations-stand-alone',
      severity: 'error',
      from: { path: `^${FOUNDATIONS}\\.ts$` },
      to: { path: '^(app|components|lib)/', pathNot: `^${FOUNDATIONS}\\.ts$` },
    },
    {
      name: 'lib-never-looks-up',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(app|components|scripts)/' },
    },
    {
      name: 'components-post-and-never-import-stores',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(app/|lib/(review|members|db|env))' },
    },
    {
      name: 'a-store-is-its-rooms-own',
      severity: 'error',
      from: { path: '^lib/([^/]+)/' },
      to: { path: '^lib/[^/]+/[a-z-]*store\\.ts$', pathNot: ['^lib/$1/[a-z-]*store\\.ts$'] },
    },
    {
      name: 'pages-never-open-a-store',
      severity: 'error',
      from: { path: '^(app|components)/' },
      to: { path: '^lib/[^/]+/[a-z-]*store\\.ts$' },
    },
    {
      name: 'pure-rooms-run-in-the-browser',
      comment: 'zod only in the schema files of quiz; no Node modules in what the browser runs.',
      severity: 'error',
      from: {
        path: '^lib/(estimate|simulate|quiz|scheduler|stats)/',
        pathNot: ['-schema\\.ts$', '\\.test\\.ts$', '\\.fixture\\.ts$'],
      },
      to: { path: ['node_modules/zod', '^node:'], dependencyTypesNot: ['type-only'] },
    },
    onlyImporters('one-importer-of-ts-fsrs', 'node_modules/ts-fsrs', ['^lib/scheduler/fsrs\\.ts$']),
    onlyImporters('one-importer-of-mdx-bundler', 'node_modules/mdx-bundler', [
      '^lib/content/compile-chapter\\.ts$',
      // Its options, by type only.
      '^lib/content/mdx/markdown-options\\.ts$',
      '^components/chapter/chapter-body\\.tsx$',
    ]),
    onlyImporters('prisma-behind-one-door', '(lib/db/generated|node_modules/(@prisma|better-sqlite3))', [
      '^lib/db/',
    ]),
    onlyImporters('one-reader-of-the-login', 'node_modules/next-auth', ['^lib/members/', '^app/api/auth/']),
  ],
  options: {
    // Planted offences for scripts/floors.test.ts.
    exclude: { path: '^scripts/fixtures/' },
    doNotFollow: { path: ['node_modules', 'lib/db/generated'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
