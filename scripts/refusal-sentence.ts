import { MigrationRefused } from '../lib/db/migrate';
import { ConfigurationError } from '../lib/env';

const CAUSES: readonly { readonly codes: RegExp; readonly sentence: string }[] = [
  {
    codes: /^SQLITE_(CORRUPT|NOTADB)/,
    sentence:
      'The database is damaged or no SQLite file. Stop the server, move the file and its -wal and -shm files away, and put the newest file of the backups folder beside it in its place.',
  },
  {
    codes: /^SQLITE_(BUSY|LOCKED)/,
    sentence: 'Another program holds the database. Close it and try again.',
  },
  { codes: /^(SQLITE_FULL|ENOSPC|EDQUOT)/, sentence: 'The disk is full. Make room and try again.' },
  {
    codes: /^(SQLITE_(CANTOPEN|READONLY|PERM|IOERR)|EACCES|EPERM|EROFS|ENOTDIR|EEXIST|EISDIR)/,
    sentence:
      "The database's folder can't be written. Give this user the right to, or set DATABASE_URL to a file elsewhere (file:/path/doesaegim.db).",
  },
];

/** What the operator can do about this error; undefined for a bug, which should keep its stack. */
export function refusalSentence(error: unknown): string | undefined {
  if (error instanceof ConfigurationError || error instanceof MigrationRefused) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const cause = CAUSES.find(({ codes }) => codes.test(code));
  return cause && error instanceof Error ? `${cause.sentence} (${error.message})` : undefined;
}
