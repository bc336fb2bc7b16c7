const DAY_MS = 24 * 60 * 60 * 1000;
/** 1970-01-01 was a Thursday; weeks begin on Monday. */
const MONDAY_OFFSET_DAYS = 3;

const dayOf = (at: Date) => Math.floor(at.getTime() / DAY_MS);

/** How many periods of each length keep their newest copy (in UTC). */
const KEPT: readonly { readonly count: number; readonly periodOf: (at: Date) => number }[] = [
  { count: 12, periodOf: dayOf },
  { count: 10, periodOf: (at) => Math.floor((dayOf(at) + MONDAY_OFFSET_DAYS) / 7) },
  { count: 9, periodOf: (at) => at.getUTCFullYear() * 12 + at.getUTCMonth() },
];

/** Colons are not allowed in file names everywhere. */
export const backupName = (at: Date): string => `doesaegim-${at.toISOString().replaceAll(':', '-')}.db`;

function timeOf(name: string): Date | undefined {
  const parts = /^doesaegim-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d\.\d{3})Z\.db$/.exec(name);
  return parts ? new Date(`${parts[1]}T${parts[2]}:${parts[3]}:${parts[4]}Z`) : undefined;
}

/** The copies that are not the newest of one of the last 12 days, 10 weeks or 9 months. Other files are let be. */
export function backupsToDrop(names: readonly string[]): string[] {
  const copies = names.flatMap((name) => ({ name, at: timeOf(name) }));
  const dated = copies.flatMap(({ name, at }) => (at ? [{ name, at }] : []));
  dated.sort((a, b) => b.at.getTime() - a.at.getTime());
  const kept = new Set<string>();
  for (const { count, periodOf } of KEPT) {
    const newest = new Map<number, string>();
    for (const { name, at } of dated) if (!newest.has(periodOf(at))) newest.set(periodOf(at), name);
    for (const name of [...newest.values()].slice(0, count)) kept.add(name);
  }
  return dated.map(({ name }) => name).filter((name) => !kept.has(name));
}
