import { z } from 'zod';
import { sourceIdSchema } from './patterns';
import type { Problem } from './problems';
import { checkYaml, readYaml, type TextFile } from './read-yaml';

const sourceLineSchema = z.strictObject({
  id: sourceIdSchema,
  /** 0 title, 1–3 chapters, 4 the team's discussion. */
  chapter: z.int().min(0).max(4),
  parent: sourceIdSchema.nullable(),
  type: z.enum(['topic', 'fact', 'list-item', 'open-question', 'answer', 'missing-figure', 'discussion']),
  /** An exact part of the line in `study-notes.ko.md`. */
  text: z.string().min(1),
  line: z.int().min(1),
  speaker: z.string().optional(),
  note: z.string().optional(),
});
export type SourceLine = z.infer<typeof sourceLineSchema>;

/** A line of the team's discussion, which the notes hold as their fourth chapter. */
export const isDiscussion = ({ chapter }: SourceLine): boolean => chapter === 4;

const homesSchema = z.strictObject({ homes: z.record(z.string(), z.array(z.string())) });

export interface SourceMap {
  readonly lines: readonly SourceLine[];
  /** Source id → slug of the page that tells it. */
  readonly homes: ReadonlyMap<string, string>;
  find(id: string): SourceLine | undefined;
}

interface ReadSourceMap {
  readonly sourceMap: SourceMap;
  readonly problems: readonly Problem[];
}

/** The notes' lines (JSON, which is YAML too) and the page that is home to each. */
export function readSourceMap(mapFile: TextFile, homesFile: TextFile): ReadSourceMap {
  const map = checkYaml(readYaml(mapFile), z.array(sourceLineSchema));
  const homesYaml = readYaml(homesFile);
  const homes = checkYaml(homesYaml, homesSchema);
  const lines = map.value ?? [];
  const pages = homesOf(lines, homes.value?.homes ?? {});
  const homeless = lines.filter(({ id }) => !pages.has(id) && homes.value !== undefined);
  const byId = new Map(lines.map((line) => [line.id, line]));
  return {
    sourceMap: { lines, homes: pages, find: (id) => byId.get(id) },
    problems: [
      ...map.problems,
      ...homes.problems,
      ...homeless.map(({ id }) => ({ file: homesFile.file, line: 1, message: `${id} has no home page` })),
    ],
  };
}

function homesOf(
  lines: readonly SourceLine[],
  homes: Readonly<Record<string, readonly string[]>>,
): Map<string, string> {
  const pages = new Map<string, string>();
  for (const [slug, ranges] of Object.entries(homes)) {
    for (const range of ranges) {
      for (const id of idsIn(range, lines)) pages.set(id, slug);
    }
  }
  return pages;
}

/** `S1-12..S1-31`, both ends included, or one id; ids sort as text because they have fixed widths. */
function idsIn(range: string, lines: readonly SourceLine[]): string[] {
  const [first = range, last = first] = range.split('..');
  return lines.map(({ id }) => id).filter((id) => id >= first && id <= last);
}
