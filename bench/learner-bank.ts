import { loadContent } from '../lib/content/load-content';
import type { Question } from '../lib/quiz/question-schema';
import type { ReviewContent } from '../lib/review/review-content';

/** What the whole slate of questions will be about. */
const QUESTIONS = 300;

/** The book with a bank of at least 300 questions: its own, and copies under other ids while it has fewer. */
export function learnerBank(): ReviewContent {
  const { book, bank } = loadContent(process.cwd());
  const copies = Array.from({ length: Math.max(0, QUESTIONS - bank.all.length) }, (_, index) => {
    const question = bank.all[index % bank.all.length];
    if (!question) throw new Error('the bank is empty');
    return { ...question, id: `Q-T99-${index + 100}`, source: [`S9-${index}`] };
  });
  const all: readonly Question[] = [...bank.all, ...copies];
  const byId = new Map(all.map((question) => [question.id, question]));
  return { book, bank: { ...bank, all, find: (id) => byId.get(id) } };
}
