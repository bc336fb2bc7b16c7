import { normalizeAnswer } from './normalize-answer';
import type { Problem } from './problem';
import type { QuestionOf } from './question-schema';

const BLANK = '____';

export function blankProblems({ stem, blanks }: QuestionOf<'cl'>): Problem[] {
  const runs = stem.match(/_{2,}/g) ?? [];
  const odd = runs.filter((run) => run !== BLANK);
  const empty = blanks.flatMap(({ accept }, index) =>
    accept.flatMap((answer, place) =>
      normalizeAnswer(answer) === ''
        ? [
            {
              message: `nothing is left of ${answer} without punctuation`,
              path: ['blanks', index, 'accept', place],
            },
          ]
        : [],
    ),
  );
  return [
    ...odd.map((run) => ({ message: `a blank is written ${BLANK}, not ${run}`, path: ['stem'] })),
    ...(runs.length === blanks.length
      ? []
      : [{ message: `${runs.length} blanks in the stem, ${blanks.length} in the list`, path: ['blanks'] }]),
    ...empty,
  ];
}
