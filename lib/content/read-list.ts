import type { z } from 'zod';
import type { Problem } from './problems';
import { checkYaml, readYaml, type TextFile } from './read-yaml';

/** Where an entry of a content file stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface Listed<T> {
  readonly entry: T;
  readonly place: Place;
  /** The line of a value inside the entry. */
  lineOf(path: readonly PropertyKey[]): number;
}

export interface ReadList<T> {
  readonly items: readonly Listed<T>[];
  readonly problems: readonly Problem[];
}

/** Reads a YAML list entry by entry, so that one broken entry hides none of the others; the schema may depend on the entry. */
export function readList<T extends { readonly id: string }>(
  file: TextFile,
  schema: z.ZodType<T> | ((entry: unknown) => z.ZodType<T>),
): ReadList<T> {
  const yaml = readYaml(file);
  if (yaml.problems.length > 0) return { items: [], problems: yaml.problems };
  if (yaml.value === null || yaml.value === undefined) return { items: [], problems: [] };
  if (!Array.isArray(yaml.value)) {
    return { items: [], problems: [{ file: file.file, line: 1, message: 'is not a list' }] };
  }
  const items: Listed<T>[] = [];
  const problems: Problem[] = [];
  yaml.value.forEach((value: unknown, index) => {
    const read = checkYaml(yaml, typeof schema === 'function' ? schema(value) : schema, value, [index]);
    const place = { file: file.file, line: yaml.lineOf([index]) };
    problems.push(
      ...read.problems.map((problem) => ({ ...problem, message: named(value, problem.message) })),
    );
    if (read.value !== undefined) {
      items.push({ entry: read.value, place, lineOf: (path) => yaml.lineOf([index, ...path]) });
    }
  });
  return { items, problems };
}

function named(value: unknown, message: string): string {
  const hasId = typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
  return hasId ? `${value.id}: ${message}` : message;
}

/** Every entry whose id was used before it, in whatever file. */
export function findDuplicateIds(items: readonly Listed<{ readonly id: string }>[]): Problem[] {
  const first = new Map<string, Place>();
  return items.flatMap(({ entry, place }) => {
    const earlier = first.get(entry.id);
    if (earlier === undefined) first.set(entry.id, place);
    return earlier === undefined
      ? []
      : [{ ...place, message: `${entry.id} is used twice: first at ${earlier.file}:${earlier.line}` }];
  });
}
