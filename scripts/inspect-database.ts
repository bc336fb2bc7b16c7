import Database from 'better-sqlite3';

/** What is wrong with the file, its references and its guards, each in an English sentence for the operator. */
export function inspectDatabase(path: string): string[] {
  const db = new Database(path, { readonly: true, fileMustExist: true });
  try {
    return [...findDamage(db), ...findOrphans(db), ...findStrayEvents(db), ...findMissingGuards(db)];
  } finally {
    db.close();
  }
}

const list = <T>(db: Database.Database, query: string): T[] => db.prepare<[], T>(query).all();

function findDamage(db: Database.Database): string[] {
  const findings = list<{ integrity_check: string }>(db, 'PRAGMA integrity_check').map(
    (row) => row.integrity_check,
  );
  return findings.filter((finding) => finding !== 'ok').map((finding) => `damaged: ${finding}`);
}

function findOrphans(db: Database.Database): string[] {
  const rows = list<{ table: string; rowid: number | null; parent: string }>(db, 'PRAGMA foreign_key_check');
  return rows.map(
    ({ table, rowid, parent }) => `${table} row ${rowid} refers to a ${parent} that is not there`,
  );
}

/** A rating or an undo that does not speak of an answer by the same member to the same question. */
function findStrayEvents(db: Database.Database): string[] {
  const query = `SELECT event.id FROM Review event LEFT JOIN Review answer ON answer.id = event.targetId
    AND answer.kind = 'answer' AND answer.memberId = event.memberId AND answer.questionId = event.questionId
    WHERE event.kind <> 'answer' AND answer.id IS NULL`;
  return list<{ id: string }>(db, query).map(({ id }) => `Review ${id} speaks of no answer of its member`);
}

function findMissingGuards(db: Database.Database): string[] {
  const triggers = list<{ name: string }>(db, "SELECT name FROM sqlite_schema WHERE type = 'trigger'");
  const found = triggers.some(({ name }) => name === 'Review_append_only');
  return found ? [] : ['the trigger Review_append_only is gone: a migration that rebuilt Review forgot it'];
}
