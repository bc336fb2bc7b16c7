import { type Member, read } from '../lib/db/client';
import { foldMember } from '../lib/review/fold-member';
import type { TallyRow } from '../lib/stats/tally';

const nameOf = ({ heading, period, bucket }: TallyRow) => `${heading} ${period} ${bucket}`;

/** A row's counts as one text, whatever the order of its columns. */
const countsOf = ({ answers, right, kept, durationSeconds, predictedBp, lossBp }: TallyRow) =>
  [answers, right, kept, durationSeconds, predictedBp, lossBp].join(' ');

const byName = (rows: readonly TallyRow[]) => new Map(rows.map((row) => [nameOf(row), countsOf(row)]));

/** How a member's stored tallies differ from what their reviews add up to, a line each. */
export async function compareTallies(member: Member): Promise<string[]> {
  const where = { memberId: member.id };
  const reviews = await read.review.findMany({ where, orderBy: { seq: 'asc' } });
  const stored = byName(await read.tally.findMany({ where }));
  const folded = byName(foldMember(reviews, member).tallies);
  const names = [...new Set([...stored.keys(), ...folded.keys()])].sort();
  return names
    .filter((name) => stored.get(name) !== folded.get(name))
    .map((name) => `Tally of ${member.id}, ${name}: ${differenceOf(stored.get(name), folded.get(name))}`);
}

function differenceOf(stored: string | undefined, folded: string | undefined): string {
  if (stored === undefined) return 'is missing';
  return folded === undefined ? 'has no answer behind it' : 'differs from the fold of its reviews';
}
