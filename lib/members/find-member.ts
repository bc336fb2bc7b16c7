import { type Member, read } from '../db/client';

export const findMember = (memberId: string): Promise<Member | null> =>
  read.member.findUnique({ where: { id: memberId } });
