import { MigrationRefused } from '../lib/db/migrate';
import { ConfigurationError } from '../lib/env';

/** Runs a program and ends it with one sentence when it refuses; bugs keep their stack. */
export function reportRefusal(program: () => void): void {
  try {
    program();
  } catch (error) {
    const expected = error instanceof ConfigurationError || error instanceof MigrationRefused;
    if (!expected) throw error;
    console.error(`[doesaegim] ${error.message}`);
    process.exitCode = 1;
  }
}
