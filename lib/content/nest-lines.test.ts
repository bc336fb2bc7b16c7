import { expect, it } from 'vitest';
import { type NestedLine, nestLines } from './nest-lines';
import type { SourceLine } from './source-map';

const lineOf = (id: string, parent: string | null): SourceLine => ({
  id,
  parent,
  chapter: 4,
  type: 'discussion',
  text: id,
  line: 1,
});

const shape = (nested: readonly NestedLine[]): unknown[] =>
  nested.map(({ line, below }) => (below.length === 0 ? line.id : [line.id, shape(below)]));

it('puts every line under its parent and keeps the order', () => {
  const lines = [
    lineOf('S4-01', null),
    lineOf('S4-02', 'S4-01'),
    lineOf('S4-03', null),
    lineOf('S4-04', 'S4-03'),
    lineOf('S4-05', 'S4-04'),
    lineOf('S4-06', 'S4-03'),
  ];
  expect(shape(nestLines(lines))).toEqual([
    ['S4-01', ['S4-02']],
    ['S4-03', [['S4-04', ['S4-05']], 'S4-06']],
  ]);
});

it('keeps a line whose parent is not asked for', () => {
  expect(shape(nestLines([lineOf('S4-05', 'S4-04')]))).toEqual(['S4-05']);
});
