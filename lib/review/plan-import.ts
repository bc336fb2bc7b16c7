import type { Refusal } from '../members/refusal';
import { addsSomething, type ImportReport } from '../quiz/import-report';
import { ok, type Result, refuse } from '../result';
import { type EventColumns, type FileEvent, fileEventOf } from './file-event';
import { duplicateEvent, futureEvent, strayEvent } from './import-refusals';
import type { CardMark, DayLimit } from './mark-store';
import type { ReviewContent } from './review-content';
import type { Review } from './store';

/** What a member has set besides answering. */
export interface MarksAndLimits {
  readonly marks: readonly Omit<CardMark, 'memberId'>[];
  readonly dayLimits: readonly Omit<DayLimit, 'memberId'>[];
}

export interface ImportPlan extends MarksAndLimits {
  readonly report: ImportReport;
  /** In the order of the file. */
  readonly events: readonly EventColumns[];
}

interface Planned {
  readonly events: readonly EventColumns[];
  readonly given: MarksAndLimits;
  readonly kept: MarksAndLimits;
  /** What the member has, in order, each under the name that it has in a file. */
  readonly own: ReadonlyMap<string, Review>;
  readonly bank: ReviewContent['bank'];
  readonly now: Date;
}

/** Another machine's clock may go a little before ours. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

export function planImport(planned: Planned): Result<ImportPlan, Refusal> {
  const broken = findBroken(planned);
  if (broken) return refuse(broken);
  const { own, bank } = planned;
  const asked = planned.events.filter(({ questionId }) => bank.find(questionId));
  const conflicts = conflictingQuestions({ ...planned, events: asked });
  const unheard = asked.filter(({ id }) => !own.has(id));
  const events = unheard.filter(({ questionId }) => !conflicts.has(questionId));
  const brought = marksAndLimits(planned);
  const counts = {
    fresh: events.length,
    known: asked.length - unheard.length,
    unknownQuestion: planned.events.length - asked.length,
    conflicting: unheard.length - events.length,
    conflictingQuestions: conflicts.size,
    marks: brought.marks.length,
    dayLimits: brought.dayLimits.length,
  };
  const report = { ...counts, takesSettings: own.size === 0 && addsSomething(counts) };
  return ok({ report, events, ...brought });
}

/** What is set here stays; the rest comes along, but for questions that this book does not have. */
function marksAndLimits({ given, kept, bank }: Planned): MarksAndLimits {
  const marked = new Set(kept.marks.map(({ questionId }) => questionId));
  const limited = new Set(kept.dayLimits.map(({ day }) => day));
  return {
    marks: given.marks.filter(({ questionId }) => bank.find(questionId) && !marked.has(questionId)),
    dayLimits: given.dayLimits.filter(({ day }) => !limited.has(day)),
  };
}

/** What no export of ours contains: the whole file is refused then. */
function findBroken({ events, now }: Planned): Refusal | undefined {
  const answers = new Map<string, string>();
  const names = new Set<string>();
  for (const { id, kind, questionId, targetId, at } of events) {
    if (names.has(id)) return duplicateEvent;
    if (at.getTime() > now.getTime() + CLOCK_TOLERANCE_MS) return futureEvent;
    if (targetId !== null && answers.get(targetId) !== questionId) return strayEvent;
    names.add(id);
    if (kind === 'answer') answers.set(id, questionId);
  }
  return undefined;
}

/** Where the same name stands for something else, or new events would have to go before some that are here. */
function conflictingQuestions({ events, own }: Planned): ReadonlySet<string> {
  const latest = new Map<string, number>();
  for (const { questionId, at } of own.values())
    latest.set(questionId, Math.max(latest.get(questionId) ?? 0, at.getTime()));
  const names = new Map([...own].map(([name, { id }]) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const conflicts = new Set<string>();
  for (const event of events) {
    const here = own.get(event.id);
    const differs = here
      ? !isSame(
          fileEventOf(here, nameOf),
          fileEventOf({ ...here, ...event, originId: null }, (id) => id),
        )
      : event.at.getTime() < (latest.get(event.questionId) ?? 0);
    if (differs) conflicts.add(event.questionId);
  }
  return conflicts;
}

const isSame = (a: FileEvent, b: FileEvent): boolean => {
  const sorted = (event: FileEvent) =>
    JSON.stringify(Object.entries(event).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
};
