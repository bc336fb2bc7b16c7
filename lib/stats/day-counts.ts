import { STAGES, type Stage } from './answer-fact';
import type { Counts } from './tally';

/** What was answered on one study day, by how old the memories were. */
export interface StageCounts extends Pick<Counts, 'answers' | 'right' | 'kept' | 'durationSeconds'> {
  readonly day: number;
  readonly stage: Stage;
}

export interface DayTotals {
  readonly answers: number;
  readonly seconds: number;
}

/** All stages of a day together. */
export function dayTotals(rows: readonly StageCounts[]): ReadonlyMap<number, DayTotals> {
  const days = new Map<number, DayTotals>();
  for (const { day, answers, durationSeconds } of rows) {
    const sum = days.get(day);
    days.set(day, {
      answers: (sum?.answers ?? 0) + answers,
      seconds: (sum?.seconds ?? 0) + durationSeconds,
    });
  }
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
  const sum = (of: 'answers' | 'right' | 'kept' | 'durationSeconds', stages: readonly Stage[] = STAGES) =>
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
