import type { Actor } from '../members/actor';
import type { Remembered } from '../quiz/protocol';
import { meanRecall, recallByPlace } from '../stats/section-recall';
import { settingsOf } from './learner-settings';
import type { ReviewContent } from './review-content';
import { listMemories } from './store';

interface RememberedRequest {
  readonly actor: Actor;
  readonly now: Date;
  readonly content: ReviewContent;
}

/** What the asking learner remembers of each section today; nothing for a visitor, who has no memories. */
export async function findRemembered({ actor, now, content }: RememberedRequest): Promise<Remembered> {
  if (actor.kind === 'visitor') return { sections: [] };
  const memories = new Map((await listMemories(actor.memberId)).map((row) => [row.questionId, row]));
  const places = recallByPlace(content.bank.all, memories, now, settingsOf(actor));
  const sections = [...places].flatMap(([place, recall]) => {
    const { questions, answered } = recall;
    return answered === 0 ? [] : [{ place, questions, answered, recall: meanRecall(recall) }];
  });
  return { sections };
}
