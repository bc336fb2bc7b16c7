import type { Actor } from '../members/actor';
import type { Refusal } from '../members/refusal';
import type { StudyQueue } from '../quiz/protocol';
import { ok, type Result } from '../result';
import { startOfStudyDay } from '../scheduler/study-day';
import { buildStudy, type StudyScope } from '../scheduler/study-queue';
import { cardsOf } from './cards';
import { asideOf, findDay, type StudyDay, todaysAnswers } from './find-day';
import { withFlags } from './find-queue';
import { standingAnswers } from './fold';
import { readStudy, type Study } from './read-study';
import type { ReviewContent } from './review-content';
import { type AnswerRow, eventOf } from './review-event';
import { listReviewsSince } from './store';

interface StudyRequest {
  readonly actor: Actor;
  /** As the address has it. */
  readonly study: string;
  readonly isCram: boolean;
  readonly now: Date;
  readonly content: ReviewContent;
}

/** What a custom study asks. Nothing is stored for it. */
export async function findStudy(request: StudyRequest): Promise<Result<StudyQueue, Refusal>> {
  const { actor, isCram, now, content } = request;
  const study = readStudy(request.study, content);
  if (!study.ok) return study;
  const day = await findDay(actor, now);
  const items = buildStudy({
    scope: await scopeOf(study.value, actor, day),
    isCram,
    cards: cardsOf(content),
    memories: day.memories,
    answeredToday: todaysAnswers(day),
    settings: day.settings,
    aside: asideOf(day.marked),
    now,
  });
  return ok({ title: study.value.title, isCram, items: withFlags(items, day.marked) });
}

async function scopeOf(
  study: Study,
  actor: Actor,
  { today, settings: { timeZone } }: StudyDay,
): Promise<StudyScope> {
  // Memories come due when a study day begins.
  if (study.kind === 'ahead') return { kind: 'ahead', until: startOfStudyDay(today + study.days, timeZone) };
  if (study.kind !== 'missed') return study;
  if (actor.kind === 'visitor') return { kind: 'missed', questionIds: new Set() };
  const from = startOfStudyDay(today - study.days + 1, timeZone);
  const events = await listReviewsSince(actor.memberId, from);
  const missed = standingAnswers<AnswerRow>(events.map(eventOf)).filter(({ rating }) => rating === 'again');
  return { kind: 'missed', questionIds: new Set(missed.map(({ questionId }) => questionId)) };
}
