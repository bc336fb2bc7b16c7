import { retrievability } from '../scheduler/fsrs';
import type { Memory, ScheduleSettings } from '../scheduler/memory';

interface Linked {
  readonly id: string;
  /** `slug#anchor` of the section that teaches it. */
  readonly link: string;
}

export interface Recall {
  readonly questions: number;
  readonly answered: number;
  /** Sum of the chances of recall over the questions; one never answered counts as 0. */
  readonly known: number;
}

export const NO_RECALL: Recall = { questions: 0, answered: 0, known: 0 };

export const addRecalls = (a: Recall, b: Recall): Recall => ({
  questions: a.questions + b.questions,
  answered: a.answered + b.answered,
  known: a.known + b.known,
});

/** Mean chance of recall, 0 to 1; 0 where there is nothing to ask. */
export const meanRecall = ({ questions, known }: Recall): number => (questions === 0 ? 0 : known / questions);

/** What is remembered of every place that questions are linked to. */
export function recallByPlace(
  questions: readonly Linked[],
  memories: ReadonlyMap<string, Memory>,
  now: Date,
  settings: ScheduleSettings,
): ReadonlyMap<string, Recall> {
  const places = new Map<string, Recall>();
  for (const { id, link } of questions) {
    const memory = memories.get(id);
    const one = {
      questions: 1,
      answered: memory ? 1 : 0,
      known: memory ? retrievability(memory, now, settings) : 0,
    };
    places.set(link, addRecalls(places.get(link) ?? NO_RECALL, one));
  }
  return places;
}
