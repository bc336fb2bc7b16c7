import type { Member, WriteTransaction } from '../db/client';

export type MemberSettings = Pick<Member, 'timeZone' | 'desiredRetention' | 'newPerDay'>;

/** Whoever changes the zone rebuilds what was counted by it, in the same transaction (`rebuildMember`). */
export const saveSettings = (tx: WriteTransaction, memberId: string, data: MemberSettings): Promise<Member> =>
  tx.member.update({ where: { id: memberId }, data });
