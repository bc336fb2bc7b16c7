import {
  default_w,
  FSRS,
  forgetting_curve,
  type Grade,
  generatorParameters,
  Rating as LibraryRating,
} from 'ts-fsrs';
import { type Random, randomFrom } from '../lib/random';
import type { Rating } from '../lib/scheduler/memory';

/**
 * Somebody whose memory is like FSRS-6, but not the one that the scheduler believes in: every weight is off by some tenths,
 * and every question is forgotten faster or slower than the others. What is asked first is known with a chance of 0.6.
 */

const KNOWN_FROM_READING = 0.6;
const WEIGHTS_OFF = 0.15;
const QUESTIONS_OFF = 0.35;

interface Trace {
  readonly stability: number;
  readonly difficulty: number;
  readonly day: number;
  readonly attempts: number;
}

/** Standard normal, after Box and Muller. */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

export function simulatedLearner(seed: string) {
  const ofLearner = randomFrom(`${seed} weights`);
  const w = default_w.map((weight) => weight * Math.exp(WEIGHTS_OFF * normal(ofLearner)));
  const memory = new FSRS(generatorParameters({ w, enable_short_term: false }));
  const traces = new Map<string, Trace>();
  /** How much slower than a common one this question is forgotten. */
  const slowness = (id: string) => Math.exp(QUESTIONS_OFF * normal(randomFrom(`${seed} ${id}`)));
  const chance = (id: string, day: number): number => {
    const trace = traces.get(id);
    if (!trace) return 0;
    return forgetting_curve(memory.parameters.w, (day - trace.day) / slowness(id), trace.stability);
  };
  return {
    /** The chance that it is recalled on that day; 0 for what was never asked. */
    chance,
    /** What is answered: the same question asked for the nth time draws the same luck under every scheduler. */
    answer(id: string, day: number): Rating {
      const trace = traces.get(id);
      const luck = randomFrom(`${seed} ${id} ${trace?.attempts ?? 0}`);
      const isRight = luck() < (trace ? chance(id, day) : KNOWN_FROM_READING);
      const feeling = luck();
      const grade: Grade = isRight ? LibraryRating.Good : LibraryRating.Again;
      const elapsed = trace ? Math.round((day - trace.day) / slowness(id)) : 0;
      const next = memory.next_state(trace ?? null, elapsed, grade);
      traces.set(id, { ...next, day, attempts: (trace?.attempts ?? 0) + 1 });
      if (!isRight) return 'again';
      if (feeling < 0.1) return 'hard';
      return feeling > 0.9 ? 'easy' : 'good';
    },
  };
}

export type SimulatedLearner = ReturnType<typeof simulatedLearner>;
