import { z } from 'zod';
import type { QuestionType } from '../quiz/question-schema';
import { sourceIdSchema } from './patterns';
import type { Problem } from './problems';
import type { Place } from './read-list';
import { checkYaml, readYaml, type TextFile } from './read-yaml';

export const QUESTION_TYPES = [
  'sc',
  'mc',
  'or',
  'ma',
  'cl',
  'nu',
  'fr',
  'dg',
] as const satisfies QuestionType[];

const slateSchema = z
  .strictObject({
    /** Topic → kind → the least number of items. */
    topics: z
      .record(z.string().regex(/^T\d\d$/), z.partialRecord(z.enum(QUESTION_TYPES), z.int().min(1)))
      .default({}),
    /** Lines of the notes that belong together: each asked by itself, and all of them by one item. */
    sets: z.record(z.string(), z.array(sourceIdSchema).min(2)).default({}),
  })
  .nullable();

/** What the question bank owes; nothing where `content/slate.yaml` is empty. */
export interface Slate {
  readonly topics: Readonly<Record<string, Readonly<Partial<Record<QuestionType, number>>>>>;
  readonly sets: Readonly<Record<string, readonly string[]>>;
  placeOf(path: readonly string[]): Place;
}

export function readSlate(file: TextFile): { readonly slate: Slate; readonly problems: readonly Problem[] } {
  const yaml = readYaml(file);
  const read = checkYaml(yaml, slateSchema, yaml.value ?? null);
  return {
    slate: {
      topics: read.value?.topics ?? {},
      sets: read.value?.sets ?? {},
      placeOf: (path) => ({ file: file.file, line: yaml.lineOf(path) }),
    },
    problems: read.problems,
  };
}
