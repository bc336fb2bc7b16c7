import { env } from '../env';
import type { Question } from '../quiz/question-schema';
import { responseSchema } from '../quiz/response-schema';
import type { ItemAnswer } from '../stats/item-analysis';
import { readPromptKey } from './prompt-key';
import { seedsOf } from './prompt-token';
import { listAnswersAfter, type Review } from './store';

/** So many rows are in memory at a time. */
const AT_ONCE = 2000;

export interface AnswerToItem extends ItemAnswer {
  readonly questionId: string;
}

/** Every answer of anybody to these questions as they are now, in the order they came; answers to older revisions are left out. */
export async function* eachAnswer(questions: readonly Question[]): AsyncGenerator<AnswerToItem> {
  const byId = new Map(questions.map((question) => [question.id, question]));
  let seq = 0;
  for (;;) {
    const rows = await listAnswersAfter(seq, [...byId.keys()], AT_ONCE);
    for (const row of rows) {
      const answer = readAnswer(row, byId.get(row.questionId));
      if (answer) yield answer;
    }
    if (rows.length < AT_ONCE) return;
    seq = rows.at(-1)?.seq ?? seq;
  }
}

/** The row with the seeds of its Prompt, by which its positions become words again. */
function readAnswer(row: Review, question: Question | undefined): AnswerToItem | undefined {
  const { memberId, questionId, revision, verdict, response, promptKey } = row;
  if (question?.revision !== revision || !verdict || !response || !promptKey) return undefined;
  const key = readPromptKey(promptKey);
  const read = responseSchema.safeParse(JSON.parse(response));
  const seeds = seedsOf({ q: questionId, rev: revision, at: 0, ...key }, env().secret);
  return read.success ? { memberId, questionId, verdict, response: read.data, seeds } : undefined;
}
