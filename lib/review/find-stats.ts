import { writtenPages } from '../content/book';
import type { MemberActor } from '../members/actor';
import { studyDayOf } from '../scheduler/study-day';
import { bookRecall } from '../stats/book-recall';
import { calendarStart } from '../stats/calendar';
import { recallByPlace } from '../stats/section-recall';
import { type Stats, statsOf } from '../stats/stats';
import { monthOf } from '../stats/tally';
import type { ReviewContent } from './review-content';
import { listMemories } from './store';
import { listBucketCounts, listStageCounts } from './tally-store';

interface StatsRequest {
  readonly actor: MemberActor;
  readonly now: Date;
  readonly content: ReviewContent;
}

const A_YEAR_OF_MONTHS = 11;

/** What a member's year of answers and today's memories say. Reads tallies, whose number the answers do not raise. */
export async function findStats({ actor, now, content }: StatsRequest): Promise<Stats> {
  const { memberId } = actor;
  const today = studyDayOf(now, actor.timeZone);
  const [rows, stages, buckets] = await Promise.all([
    listMemories(memberId),
    listStageCounts(memberId, calendarStart(today)),
    listBucketCounts(memberId, monthOf(today) - A_YEAR_OF_MONTHS),
  ]);
  const memories = rows.filter(({ questionId }) => content.bank.find(questionId));
  const byQuestion = new Map(memories.map((row) => [row.questionId, row]));
  const places = recallByPlace(content.bank.all, byQuestion, now, actor);
  const chapters = bookRecall(chaptersOf(content), places);
  return statsOf({ stages, buckets, memories, chapters, settings: actor, now });
}

/** The pages that teach something. */
const chaptersOf = ({ book }: ReviewContent) =>
  writtenPages(book)
    .filter(({ topics }) => topics.length > 0)
    .map(({ slug, number, title }) => ({
      slug,
      number,
      title,
      sections: book.findChapter(slug)?.sections ?? [],
    }));
