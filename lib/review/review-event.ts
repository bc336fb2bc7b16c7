import type { AnswerEvent, ReviewEvent } from './fold';
import type { EventRow, Review } from './store';

/** An answer as it lies in the table: what the fold needs, and the rest of the row. */
export type AnswerRow = Review & AnswerEvent;

function ratingOf({ id, rating }: EventRow) {
  if (rating === null) throw new Error(`review ${id} has no rating`);
  return rating;
}

function targetOf({ id, targetId }: EventRow) {
  if (targetId === null) throw new Error(`review ${id} speaks of no answer`);
  return targetId;
}

/** The row as the fold knows it. A row without what its kind needs is a bug. */
export function eventOf<R extends EventRow>(row: R): Exclude<ReviewEvent, AnswerEvent> | (R & AnswerEvent) {
  switch (row.kind) {
    case 'answer':
      return { ...row, kind: 'answer', rating: ratingOf(row) };
    case 'rate':
      return { kind: 'rate', targetId: targetOf(row), rating: ratingOf(row) };
    case 'undo':
      return { kind: 'undo', targetId: targetOf(row) };
  }
}
