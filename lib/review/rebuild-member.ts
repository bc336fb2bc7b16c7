import { foldMember } from './fold-member';
import { deleteMemories, findSettings, listEventsIn, saveMemory, type WriteTransaction } from './store';
import { replaceTallies } from './tally-store';

const foldStored = async (tx: WriteTransaction, memberId: string) =>
  foldMember(await listEventsIn(tx, memberId), await findSettings(tx, memberId));

/** Counts a member's statistics anew from all their events. */
export async function rebuildTallies(tx: WriteTransaction, memberId: string): Promise<void> {
  const { tallies } = await foldStored(tx, memberId);
  await replaceTallies(tx, memberId, tallies);
}

/** The same for the memories too: everything but the events themselves is made from them again. */
export async function rebuildMember(tx: WriteTransaction, memberId: string): Promise<void> {
  const { memories, tallies } = await foldStored(tx, memberId);
  await deleteMemories(tx, memberId);
  for (const [questionId, memory] of memories) await saveMemory(tx, { memberId, questionId }, memory);
  await replaceTallies(tx, memberId, tallies);
}
