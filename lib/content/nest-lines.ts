import type { SourceLine } from './source-map';

export interface NestedLine {
  readonly line: SourceLine;
  readonly below: readonly NestedLine[];
}

/** Lines under the line that they were written under, in their order; one whose parent is not among them stands on top. */
export function nestLines(lines: readonly SourceLine[]): NestedLine[] {
  const ids = new Set(lines.map(({ id }) => id));
  const under = (parent: string): NestedLine[] =>
    lines.filter((line) => line.parent === parent).map((line) => ({ line, below: under(line.id) }));
  return lines
    .filter(({ parent }) => parent === null || !ids.has(parent))
    .map((line) => ({ line, below: under(line.id) }));
}
