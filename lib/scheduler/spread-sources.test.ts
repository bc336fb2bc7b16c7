import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareLine, spreadSources } from './spread-sources';

const item = (source: string) => ({ source: [...source] });
const spread = (sources: readonly string[], before?: string) =>
  spreadSources(sources.map(item), before === undefined ? undefined : item(before)).map((i) =>
    i.source.join(''),
  );
const clashes = (order: readonly { source: string[] }[]) =>
  order.filter((one, i) => {
    const previous = order[i - 1];
    return previous !== undefined && shareLine(previous, one);
  }).length;

describe('spreadSources', () => {
  it.each([
    [
      'leaves an order without neighbours on a line as it is',
      ['a', 'b', 'a', 'c'],
      undefined,
      ['a', 'b', 'a', 'c'],
    ],
    ['draws the next one that fits forward', ['a', 'a', 'b', 'c'], undefined, ['a', 'b', 'a', 'c']],
    ['puts what would be left over between earlier ones', ['b', 'a', 'a'], undefined, ['a', 'b', 'a']],
    ['keeps the first away from the one asked before', ['a', 'b'], 'a', ['b', 'a']],
    ['gives in where there is nothing else', ['a', 'a'], 'a', ['a', 'a']],
    ['minds every line of a question', ['ab', 'bc', 'd'], undefined, ['ab', 'd', 'bc']],
  ])('%s', (_, sources, before, expected) => {
    expect(spread(sources, before)).toEqual(expected);
  });

  const oneLine = fc.array(fc.constantFrom('a', 'b', 'c').map(item), { maxLength: 6 });
  const manyLines = fc.array(fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }), { maxLength: 12 });

  it('keeps every item', () => {
    fc.assert(
      fc.property(manyLines, (lines) => {
        const items = lines.map((source) => ({ source }));
        expect(new Set(spreadSources(items))).toEqual(new Set(items));
        expect(spreadSources(items)).toHaveLength(items.length);
      }),
    );
  });

  it('lets two in a row share a line only when all that follow share one with the first of the two', () => {
    fc.assert(
      fc.property(manyLines, (lines) => {
        const order = spreadSources(lines.map((source) => ({ source })));
        for (const [i, one] of order.entries()) {
          const next = order[i + 1];
          if (!next || !shareLine(one, next)) continue;
          expect(order.slice(i + 1).every((later) => shareLine(one, later))).toBe(true);
        }
      }),
    );
  });

  it('with one line each, lets two in a row share it only when every order would', () => {
    fc.assert(
      fc.property(
        oneLine,
        fc.option(fc.constantFrom('a', 'b', 'c').map(item), { nil: undefined }),
        (items, before) => {
          const head = before ? [before] : [];
          if (clashes([...head, ...spreadSources(items, before)]) === 0) return;
          for (const order of permutations(items)) expect(clashes([...head, ...order])).toBeGreaterThan(0);
        },
      ),
    );
  });
});

function* permutations<T>(items: readonly T[]): Generator<T[]> {
  if (items.length === 0) yield [];
  for (const [i, first] of items.entries())
    for (const rest of permutations(items.filter((_, j) => j !== i))) yield [first, ...rest];
}
