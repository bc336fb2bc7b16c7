import { type Member, type Memory, type Review, read } from '../lib/db/client';
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
  const byQuestion = groupByQuestion(reviews);
  const questionIds = new Set([...byQuestion.keys(), ...memories.map((memory) => memory.questionId)]);
  return [...questionIds].flatMap((questionId) => {
    const stored = memories.find((memory) => memory.questionId === questionId);
    const difference = differenceOf(member, byQuestion.get(questionId) ?? [], stored);
    return difference ? [`Memory of ${member.id} and ${questionId}: ${difference}`] : [];
  });
}

function groupByQuestion(reviews: readonly Review[]): Map<string, Review[]> {
  const groups = new Map<string, Review[]>();
  for (const review of reviews) {
    const group = groups.get(review.questionId);
    if (group) group.push(review);
    else groups.set(review.questionId, [review]);
  }
  return groups;
}

function differenceOf(
  member: Member,
  reviews: readonly Review[],
  stored: Memory | undefined,
): string | undefined {
  const folded = foldReviews(reviews.map(eventOf), member);
  if (!folded || !stored) return folded ? 'is missing' : stored && 'has no answer behind it';
  const names = Object.keys(folded).filter(
    (name) => !isSame(Reflect.get(folded, name), Reflect.get(stored, name)),
  );
  return names.length > 0 ? `${names.join(', ')} differ from the fold of its reviews` : undefined;
}

const isSame = (a: unknown, b: unknown): boolean =>
  a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : Object.is(a, b);
