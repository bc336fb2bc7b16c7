import { duplicateProblems } from './duplicate-problems';
import { normalizeAnswer } from './normalize-answer';
import type { Problem } from './problem';
import type { QuestionOf } from './question-schema';

/** Extras must belong to nothing. */
function extraProblems(extra: readonly string[], used: readonly string[]): Problem[] {
  const taken = new Set(used.map(normalizeAnswer));
  const overlaps = extra.flatMap((item, index) =>
    taken.has(normalizeAnswer(item))
      ? [{ message: `belongs to something: ${item}`, path: ['extra', index] }]
      : [],
  );
  return [...overlaps, ...duplicateProblems(extra, (index) => ['extra', index])];
}

export function matchProblems({ pairs, extra }: QuestionOf<'ma'>): Problem[] {
  const lefts = pairs.map(([left]) => left);
  const rights = pairs.map(([, right]) => right);
  const oneRight = new Set(rights).size < 2;
  return [
    ...duplicateProblems(lefts, (index) => ['pairs', index, 0]),
    ...extraProblems(extra, rights),
    ...(extra.length === 0 ? [{ message: 'needs a right that belongs to nothing', path: ['extra'] }] : []),
    ...(oneRight ? [{ message: 'every left has the same right', path: ['pairs'] }] : []),
  ];
}

export function labelProblems({ slots, extra }: QuestionOf<'dg'>): Problem[] {
  const names = slots.map(([slot]) => slot);
  const repeated = names.flatMap((name, index) =>
    names.indexOf(name) < index
      ? [{ message: `slot ${name} is listed twice`, path: ['slots', index, 0] }]
      : [],
  );
  const labels = slots.map(([, label]) => label);
  return [
    ...repeated,
    ...duplicateProblems(labels, (index) => ['slots', index, 1]),
    ...extraProblems(extra, labels),
  ];
}
