import type { Feedback } from './protocol';

/** What a grader of one kind finds; `grade` adds what every kind has. */
export type Score = Omit<Feedback, 'explain'>;
