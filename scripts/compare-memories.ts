import { type Member, type Memory, type Review, read } from '../lib/db/client';
import { byQuestion } from '../lib/review/by-question';
import { differingFields } from '../lib/review/differing-fields';
import { foldReviews } from '../lib/review/fold';
import { eventOf } from '../lib/review/review-event';

/** How every stored Memory differs from what its reviews fold to, a line each. One member is in memory at a time. */
export async function compareMemories(): Promise<string[]> {
  const findings: string[] = [];
  for (const member of await read.member.findMany()) findings.push(...(await compareMember(member)));
  return findings;
}

async function compareMember(member: Member): Promise<string[]> {
  const reviews = await read.review.findMany({ where: { memberId: member.id }, orderBy: { seq: 'asc' } });
  const memories = await read.memory.findMany({ where: { memberId: member.id } });
  const groups = byQuestion(reviews);
  const questionIds = new Set([...groups.keys(), ...memories.map((memory) => memory.questionId)]);
  return [...questionIds].flatMap((questionId) => {
    const stored = memories.find((memory) => memory.questionId === questionId);
    const difference = differenceOf(member, groups.get(questionId) ?? [], stored);
    return difference ? [`Memory of ${member.id} and ${questionId}: ${difference}`] : [];
  });
}

function differenceOf(
  member: Member,
  reviews: readonly Review[],
  stored: Memory | undefined,
): string | undefined {
  const folded = foldReviews(reviews.map(eventOf), member);
  if (!folded || !stored) return folded ? 'is missing' : stored && 'has no answer behind it';
  const names = differingFields(folded, stored);
  return names.length > 0 ? `${names.join(', ')} differ from the fold of its reviews` : undefined;
}
