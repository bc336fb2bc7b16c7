import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';

/**
 * Prisma's schema engine as WebAssembly, so that nothing has to be downloaded (docs/decisions/0001). Its package loads
 * the module through a bundler; Node 20 has to do it by hand.
 */
async function startEngine(): Promise<void> {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = await WebAssembly.compile(readFileSync(join(dirname(script), 'schema_engine_bg.wasm')));
  const { exports } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': { ...engine } });
  engine.__wbg_set_wasm(exports);
  if (typeof exports.__wbindgen_start === 'function') exports.__wbindgen_start();
}

let started: Promise<void> | undefined;

/** The SQL that turns a database's tables into the schema's; empty when they agree. */
export async function schemaDiff(databasePath: string, schemaPath: string): Promise<string> {
  started ??= startEngine();
  await started;
  const adapter = bindMigrationAwareSqlAdapterFactory(
    new PrismaBetterSqlite3({ url: `file:${databasePath}` }),
  );
  const content = readFileSync(schemaPath, 'utf8');
  const files = [{ path: schemaPath, content }];
  const schemaEngine = await engine.SchemaEngine.new(
    { datamodels: [[schemaPath, content]] },
    () => undefined,
    adapter,
  );
  const { exitCode, stdout } = await schemaEngine.diff({
    // The datasource is whatever the adapter is connected to.
    from: { tag: 'schemaDatasource', files, configDir: dirname(schemaPath) },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  // 2 says that there is a difference; without one the script is only a comment.
  return exitCode === 0 ? '' : (stdout ?? '');
}
