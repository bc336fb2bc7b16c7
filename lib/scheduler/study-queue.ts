import {
  type Card,
  isRevised,
  type LastAnswers,
  type LearnedMemory,
  lastAnswers,
  type TodaysAnswer,
} from './card';
import { retrievability } from './fsrs';
import { interleave } from './interleave';
import type { ScheduleSettings } from './memory';

/** What custom study asks of: one chapter, one topic, what was missed, what comes due in the coming days, or everything. */
export type StudyScope =
  | { readonly kind: 'chapter'; readonly slug: string }
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'missed'; readonly questionIds: ReadonlySet<string> }
  | { readonly kind: 'ahead'; readonly until: Date }
  | { readonly kind: 'all' };

export interface StudyInput {
  readonly scope: StudyScope;
  /** Ask everything in the scope, whatever was answered today: no answer will be kept. */
  readonly isCram: boolean;
  readonly cards: readonly Card[];
  readonly memories: ReadonlyMap<string, LearnedMemory>;
  readonly answeredToday: readonly TodaysAnswer[];
  readonly settings: ScheduleSettings;
  readonly aside: ReadonlySet<string>;
  readonly now: Date;
}

export interface StudyItem {
  readonly questionId: string;
  readonly status: 'due' | 'new' | 'ahead' | 'retry' | 'cram';
}

const PLACES: Readonly<Record<StudyItem['status'], number>> = { cram: 0, due: 0, new: 1, ahead: 2, retry: 3 };

function isInScope(card: Card, memory: LearnedMemory | undefined, { scope, now }: StudyInput): boolean {
  switch (scope.kind) {
    case 'chapter':
      return card.chapter === scope.slug;
    case 'topic':
      return card.topic === scope.topic;
    case 'missed':
      return scope.questionIds.has(card.questionId);
    case 'ahead':
      return !!memory && memory.dueAt > now && memory.dueAt <= scope.until;
    case 'all':
      return true;
  }
}

/** Nothing for what was answered today and not missed: a second answer would not move its memory. */
function statusOf(
  card: Card,
  memory: LearnedMemory | undefined,
  { isCram, now }: StudyInput,
  answered: LastAnswers,
): StudyItem['status'] | undefined {
  if (isCram) return 'cram';
  if (isRevised(card, memory)) return 'due';
  const last = answered.get(card.questionId);
  if (last) return last.rating === 'again' ? 'retry' : undefined;
  if (!memory) return 'new';
  return memory.dueAt <= now ? 'due' : 'ahead';
}

/**
 * The questions of a scope: the due ones, new ones in reading order, known ones that are not due yet, and what was missed
 * today; of each the weakest first. Prerequisites and limits do not hold: the learner has asked for these. What was set
 * aside stays aside.
 */
export function buildStudy(input: StudyInput): StudyItem[] {
  const { cards, memories, settings, now, aside, answeredToday } = input;
  const answered = lastAnswers(answeredToday);
  const chosen = cards.flatMap((card) => {
    const memory = memories.get(card.questionId);
    if (aside.has(card.questionId) || !isInScope(card, memory, input)) return [];
    const status = statusOf(card, memory, input, answered);
    return status ? [{ ...card, status, chance: memory ? retrievability(memory, now, settings) : 0 }] : [];
  });
  chosen.sort((a, b) => PLACES[a.status] - PLACES[b.status] || a.chance - b.chance || a.order - b.order);
  const lastId = answeredToday.at(-1)?.questionId;
  const before = cards.find((card) => card.questionId === lastId);
  return interleave(chosen, before).map(({ questionId, status }) => ({ questionId, status }));
}
