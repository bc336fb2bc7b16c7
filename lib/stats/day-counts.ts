import { STAGES, type Stage } from './answer-fact';
import { addCounts, type Counts, NO_COUNTS } from './tally';

/** What was answered on one study day, by how old the memories were. */
export interface StageCounts extends Pick<Counts, 'answers' | 'right' | 'kept' | 'durationSeconds'> {
  readonly day: number;
  readonly stage: Stage;
}

type DayTotals = Pick<Counts, 'answers' | 'right' | 'kept' | 'durationSeconds'>;

/** All stages of a day together. */
export function dayTotals(rows: readonly StageCounts[]): ReadonlyMap<number, DayTotals> {
  const days = new Map<number, Counts>();
  for (const row of rows)
    days.set(row.day, addCounts(days.get(row.day) ?? NO_COUNTS, { ...NO_COUNTS, ...row }));
  return days;
}

export interface Today {
  readonly answers: number;
  readonly right: number;
  readonly seconds: number;
  readonly introduced: number;
  /** Questions of earlier days, and how many of them were still known. */
  readonly asked: number;
  readonly kept: number;
}

export function todayOf(rows: readonly StageCounts[], today: number): Today {
  const byStage = new Map(rows.filter(({ day }) => day === today).map((row) => [row.stage, row]));
  const sum = (of: keyof DayTotals, stages: readonly Stage[] = STAGES) =>
    stages.reduce((total, stage) => total + (byStage.get(stage)?.[of] ?? 0), 0);
  const known = ['young', 'mature'] as const;
  return {
    answers: sum('answers'),
    right: sum('right'),
    seconds: sum('durationSeconds'),
    introduced: sum('answers', ['new']),
    asked: sum('answers', known),
    kept: sum('kept', known),
  };
}
