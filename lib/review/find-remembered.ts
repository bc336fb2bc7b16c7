import type { Actor } from '../members/actor';
import type { Remembered } from '../quiz/protocol';
import { retrievability } from '../scheduler/fsrs';
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
  const settings = settingsOf(actor);
  const rows = await listMemories(actor.memberId);
  const recall = new Map(rows.map((row) => [row.questionId, retrievability(row, now, settings)]));
  const bySection = bySectionOf(content);
  const sections = [...bySection].flatMap(([place, questions]) => {
    const known = questions.flatMap(({ id }) => recall.get(id) ?? []);
    const sum = known.reduce((total, chance) => total + chance, 0);
    return known.length === 0
      ? []
      : [{ place, questions: questions.length, answered: known.length, recall: sum / questions.length }];
  });
  return { sections };
}

/** The bank's questions by the section that teaches them. */
function bySectionOf({ bank }: ReviewContent): ReadonlyMap<string, readonly { readonly id: string }[]> {
  const sections = new Map<string, { readonly id: string }[]>();
  for (const question of bank.all)
    sections.set(question.link, [...(sections.get(question.link) ?? []), question]);
  return sections;
}
