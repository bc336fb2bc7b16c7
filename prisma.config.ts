import { defineConfig } from 'prisma/config';

/** Read by `prisma generate` only: migrations are applied by lib/db/migrate.ts (docs/decisions/0001). */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
