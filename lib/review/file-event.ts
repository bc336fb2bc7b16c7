import type { Review } from './store';

/** An event as it stands in a file: named as it was where it happened, its JSON columns opened, nothing that is null. */
export type FileEvent = Readonly<Record<string, unknown>>;

/** Every column of an event but its place in this database. A new column goes along by itself. */
export type EventColumns = Omit<Review, 'seq' | 'memberId' | 'originId'>;

/** Columns that hold JSON: in a file they are values. Writing what was parsed gives the same text again. */
const JSON_COLUMNS: readonly string[] = ['response', 'promptKey', 'placing'] satisfies (keyof EventColumns)[];

const fileValue = (name: string, value: unknown): unknown =>
  JSON_COLUMNS.includes(name) && typeof value === 'string' ? JSON.parse(value) : value;

/** `nameOf` gives the name of the event with that id of this database. */
export function fileEventOf(row: Review, nameOf: (id: string) => string): FileEvent {
  const { seq, memberId, originId, ...columns } = row;
  const named = { ...columns, id: originId ?? row.id, targetId: row.targetId && nameOf(row.targetId) };
  const present = Object.entries(named).filter(([, value]) => value !== null);
  return Object.fromEntries(present.map(([name, value]) => [name, fileValue(name, value)]));
}

/** Names the events of one member as they come by, in order: what an event speaks of came before it. */
export function eventNamer(): (row: Review) => FileEvent {
  const names = new Map<string, string>();
  return (row) => {
    if (row.originId !== null) names.set(row.id, row.originId);
    return fileEventOf(row, (id) => names.get(id) ?? id);
  };
}
