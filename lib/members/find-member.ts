import { type Member, type Membership, read } from '../db/client';

/** A member with the groups that they are in and not banned from. */
export const findMember = (
  memberId: string,
): Promise<(Member & { readonly memberships: readonly Membership[] }) | null> =>
  read.member.findUnique({
    where: { id: memberId },
    include: { memberships: { where: { bannedAt: null } } },
  });
