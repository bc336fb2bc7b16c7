import type { MemberActor } from '../members/actor';
import { eventNamer } from './file-event';
import { FILE_FORMAT, FILE_VERSION } from './member-file';
import { listMemories, listReviewBatch, type Review } from './store';

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
  const memories = (await listMemories(memberId)).map(({ memberId: _, ...memory }) => JSON.stringify(memory));
  yield `\n],"memories":[\n${memories.join(',\n')}\n]}\n`;
}
