import type { Actor } from '../members/actor';
import type { DayLimits, LearnedMemory, TodaysAnswer } from '../scheduler/card';
import { isLeech } from '../scheduler/leech';
import { startOfStudyDay, studyDayOf } from '../scheduler/study-day';
import { standingAnswers } from './fold';
import { type LearnerSettings, settingsOf } from './learner-settings';
import { type CardMark, findDayLimit, listMarks } from './mark-store';
import { type AnswerRow, eventOf } from './review-event';
import { listMemories, listReviewsSince } from './store';

type Memories = ReadonlyMap<string, LearnedMemory>;

/** Questions that are not asked, by the reason; and those that the learner wants to find again. */
export interface MarkedCards {
  readonly leeches: readonly string[];
  readonly suspended: readonly string[];
  readonly buried: readonly string[];
  readonly flagged: readonly string[];
}

/** All that one learner's study day is made of. */
export interface StudyDay {
  readonly today: number;
  readonly settings: LearnerSettings;
  /** Those of the settings, or what the learner chose for just today. */
  readonly limits: DayLimits;
  readonly memories: Memories;
  /** Those of today that stand, oldest first. */
  readonly answers: readonly AnswerRow[];
  readonly marked: MarkedCards;
}

const NO_MARKS: MarkedCards = { leeches: [], suspended: [], buried: [], flagged: [] };

/** Nothing is stored, and nothing read of a visitor. */
export async function findDay(actor: Actor, now: Date): Promise<StudyDay> {
  const settings = settingsOf(actor);
  const today = studyDayOf(now, settings.timeZone);
  const nothing = { today, settings, limits: settings, memories: new Map(), answers: [], marked: NO_MARKS };
  if (actor.kind === 'visitor') return nothing;
  const { memberId } = actor;
  const [rows, events, marks, limit] = await Promise.all([
    listMemories(memberId),
    listReviewsSince(memberId, startOfStudyDay(today, settings.timeZone)),
    listMarks(memberId),
    findDayLimit(memberId, today),
  ]);
  const memories = new Map(rows.map((row) => [row.questionId, row]));
  return {
    ...nothing,
    limits: {
      newPerDay: limit?.newLimit ?? settings.newPerDay,
      reviewsPerDay: limit?.dueLimit ?? settings.reviewsPerDay,
    },
    memories,
    answers: standingAnswers<AnswerRow>(events.map(eventOf)),
    marked: markedCards(marks, memories, today),
  };
}

function markedCards(marks: readonly CardMark[], memories: Memories, today: number): MarkedCards {
  const putBack = new Map(marks.map(({ questionId, putBackLapses }) => [questionId, putBackLapses]));
  const having = (holds: (mark: CardMark) => boolean) =>
    marks.filter(holds).map(({ questionId }) => questionId);
  return {
    leeches: [...memories]
      .filter(([questionId, { lapses }]) => isLeech(lapses, putBack.get(questionId) ?? null))
      .map(([questionId]) => questionId),
    suspended: having(({ suspendedAt }) => suspendedAt !== null),
    buried: having(({ buriedOnDay }) => buriedOnDay === today),
    flagged: having(({ flaggedAt }) => flaggedAt !== null),
  };
}

/** What is not asked today. */
export const asideOf = ({ leeches, suspended, buried }: MarkedCards): ReadonlySet<string> =>
  new Set([...leeches, ...suspended, ...buried]);

export const todaysAnswers = ({ answers, memories, settings, today }: StudyDay): TodaysAnswer[] =>
  answers.map(({ questionId, rating, via }) => {
    const memory = memories.get(questionId);
    // The memory has moved once, and by an answer of today.
    const introduces = memory?.reps === 1 && studyDayOf(memory.lastReviewedAt, settings.timeZone) === today;
    return { questionId, rating, via: via ?? 'review', introduces };
  });
