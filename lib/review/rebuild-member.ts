import type { ScheduleSettings } from '../scheduler/memory';
import { foldMember } from './fold-member';
import { deleteMemories, listEvents, replaceTallies, saveMemory, type WriteTransaction } from './store';

interface Rebuilt extends ScheduleSettings {
  readonly memberId: string;
}

/**
 * Counts a member's statistics anew from all their events: after a change of their time zone, in the very write that changes
 * it, since study days turn over elsewhere then. Desired retention and load balancing change no tally.
 */
export async function rebuildTallies(tx: WriteTransaction, member: Rebuilt): Promise<void> {
  const { memberId } = member;
  const { tallies } = foldMember(await listEvents(tx, memberId), member);
  await replaceTallies(tx, memberId, tallies);
}

/** The same for the memories too: everything but the events themselves is made from them again. */
export async function rebuildMember(tx: WriteTransaction, member: Rebuilt): Promise<void> {
  const { memberId } = member;
  const { memories, tallies } = foldMember(await listEvents(tx, memberId), member);
  await deleteMemories(tx, memberId);
  for (const [questionId, memory] of memories) await saveMemory(tx, { memberId, questionId }, memory);
  await replaceTallies(tx, memberId, tallies);
}
