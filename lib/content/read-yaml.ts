import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problems';

/** A text file of the content folder with its name for problems. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The line of the node at a path, or of its nearest parent that exists. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reads YAML and keeps the lines; `firstLine` is where the text starts in its file. */
export function readYaml({ file, text }: TextFile, firstLine = 1): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const problems = document.errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    message: `is not YAML: ${error.message}`,
  }));
  return {
    file,
    value: problems.length > 0 ? undefined : document.toJS(),
    problems,
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const found = keyOffset(document, path.slice(0, depth));
    if (found !== undefined) return found;
  }
  return document.contents?.range[0] ?? 0;
}

/** A map entry is found at its key, so that a block value is not reported a line too low. */
function keyOffset(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  const key = path.at(-1);
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return rangeStart(document.getIn(path, true));
  return rangeStart(parent.items.find((item) => String(item.key) === String(key))?.key);
}

function rangeStart(node: unknown): number | undefined {
  const isRanged = typeof node === 'object' && node !== null && 'range' in node;
  return isRanged && Array.isArray(node.range) && typeof node.range[0] === 'number'
    ? node.range[0]
    : undefined;
}

/** What a schema makes of one part of a YAML file, with every refusal as a problem at its line. */
export function checkYaml<T>(
  yaml: YamlFile,
  schema: z.ZodType<T>,
  value: unknown = yaml.value,
  path: readonly PropertyKey[] = [],
): { readonly value?: T; readonly problems: readonly Problem[] } {
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { problems: parsed.error.issues.map((issue) => describeIssue(yaml, issue, path)) };
}

function describeIssue(yaml: YamlFile, issue: z.core.$ZodIssue, path: readonly PropertyKey[]): Problem {
  const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const field = issue.path.map(String).join('.');
  return {
    file: yaml.file,
    line: yaml.lineOf([...path, ...issue.path, ...extra]),
    message: field === '' ? issue.message : `${field}: ${issue.message}`,
  };
}
