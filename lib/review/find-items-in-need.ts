import type { Place } from '../content/read-list';
import type { Question } from '../quiz/question-schema';
import { type ItemFigures, type ItemTally, itemTally } from '../stats/item-analysis';
import { eachAnswer } from './each-answer';
import type { ReviewContent } from './review-content';
import { listOpenReports, type QuestionReport } from './store';

export interface ItemInNeed {
  readonly question: Question;
  readonly place: Place;
  /** Open ones, the oldest first. */
  readonly reports: readonly QuestionReport[];
  readonly figures: ItemFigures;
}

interface Found {
  /** The neediest first: by open reports, then by the share that was right at first sight. */
  readonly items: readonly ItemInNeed[];
  /** Open reports of questions that the bank no longer has. */
  readonly orphans: readonly QuestionReport[];
}

/** The questions that somebody has reported, for who edits the bank; with `all`, every question that was answered too. */
export async function findItemsInNeed({ bank }: Pick<ReviewContent, 'bank'>, all = false): Promise<Found> {
  const reports = await listOpenReports();
  const reported = new Set(reports.map(({ questionId }) => questionId));
  const questions = all ? bank.all : bank.all.filter(({ id }) => reported.has(id));
  const tallies = new Map(
    questions.map((question): [string, ItemTally] => [question.id, itemTally(question)]),
  );
  for await (const answer of eachAnswer(questions)) tallies.get(answer.questionId)?.add(answer);
  const items = questions.flatMap((question): ItemInNeed[] => {
    const figures = tallies.get(question.id)?.figures();
    const own = reports.filter(({ questionId }) => questionId === question.id);
    if (!figures || own.length + figures.learners === 0) return [];
    return [{ question, place: bank.placeOf(question.id), reports: own, figures }];
  });
  return {
    items: items.sort(byNeed),
    orphans: reports.filter(({ questionId }) => !bank.find(questionId)),
  };
}

/** A question that nobody has answered yet tells nothing by its share. */
const shareOf = ({ figures }: ItemInNeed): number => figures.shareRightAtFirst ?? 1;

const byNeed = (a: ItemInNeed, b: ItemInNeed): number =>
  b.reports.length - a.reports.length || shareOf(a) - shareOf(b) || (a.question.id < b.question.id ? -1 : 1);
