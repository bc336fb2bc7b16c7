import type { MemberActor } from '../members/actor';
import { eventNamer } from './file-event';
import { listDayLimits, listMarks } from './mark-store';
import { FILE_FORMAT, FILE_VERSION } from './member-file';
import { listMemories, listReportsOf, listReviewBatch, type Review } from './store';

const BATCH = 1000;

/** All events of a member in order, a batch at a time, so that others are served in between. */
export async function* reviewBatches(memberId: string): AsyncGenerator<Review[]> {
  let afterSeq = 0;
  for (;;) {
    const batch = await listReviewBatch(memberId, afterSeq, BATCH);
    if (batch.length === 0) return;
    yield batch;
    afterSeq = batch.at(-1)?.seq ?? afterSeq;
  }
}

/** The member's rows under a name, a line each, without whose they are. */
function part(name: string, rows: readonly { readonly memberId: string | null }[]): string {
  const lines = rows.map(({ memberId: _, ...row }) => JSON.stringify(row));
  return `,"${name}":[\n${lines.join(',\n')}\n]`;
}

/** Everything of a member as the text of a file, in parts. What is not finished is no JSON, and so is never imported. */
export async function* exportMember(actor: MemberActor, now: Date): AsyncGenerator<string> {
  const { memberId, timeZone, desiredRetention, newPerDay, reviewsPerDay, weekLoads } = actor;
  const head = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    exportedAt: now.toISOString(),
    settings: { timeZone, desiredRetention, newPerDay, reviewsPerDay, weekLoads },
  };
  yield `${JSON.stringify(head).slice(0, -1)},"reviews":[`;
  const nameEvent = eventNamer();
  let separator = '\n';
  for await (const batch of reviewBatches(memberId)) {
    const events = batch.map((row) => JSON.stringify(nameEvent(row)));
    yield separator + events.join(',\n');
    separator = ',\n';
  }
  yield '\n]';
  yield part('marks', await listMarks(memberId));
  yield part('dayLimits', await listDayLimits(memberId));
  yield part('memories', await listMemories(memberId));
  yield part('reports', await listReportsOf(memberId));
  yield '}\n';
}
