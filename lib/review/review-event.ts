import type { AnswerEvent, ReviewEvent } from './fold';
import { readPlaces } from './places';
import type { Review } from './store';

/** The columns that the fold needs. */
type FoldedColumns = Pick<
  Review,
  'id' | 'originId' | 'kind' | 'targetId' | 'at' | 'rating' | 'revision' | 'placing'
>;

/** An answer as it lies in the table: what the fold needs, and the rest of the row. */
export type AnswerRow = Review & AnswerEvent;

function ratingOf({ id, rating }: FoldedColumns) {
  if (rating === null) throw new Error(`review ${id} has no rating`);
  return rating;
}

const placesOf = ({ placing }: FoldedColumns) => (placing === null ? undefined : readPlaces(placing));

function targetOf({ id, targetId }: FoldedColumns) {
  if (targetId === null) throw new Error(`review ${id} speaks of no answer`);
  return targetId;
}

/** The row as the fold knows it. A row without what its kind needs is a bug. */
export function eventOf<Row extends FoldedColumns>(
  row: Row,
): Exclude<ReviewEvent, AnswerEvent> | (Row & AnswerEvent) {
  switch (row.kind) {
    case 'answer':
      return { ...row, kind: 'answer', rating: ratingOf(row), places: placesOf(row) };
    case 'rate':
      return { kind: 'rate', targetId: targetOf(row), rating: ratingOf(row) };
    case 'undo':
      return { kind: 'undo', targetId: targetOf(row) };
  }
}
