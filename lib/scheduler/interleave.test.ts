import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interleave, shareLine, type Waiting } from './interleave';

let made = 0;
/** On these lines, each in a topic of its own. */
const item = (source: string) => ({ source: [...source], topic: `topic ${made++}` });
/** In this topic, on a line of its own. */
const about = (topic: string, more: Partial<Waiting> = {}) => ({
  source: [`line ${made++}`],
  topic,
  ...more,
});
const spread = (sources: readonly string[], before?: string) =>
  interleave(sources.map(item), before === undefined ? undefined : item(before)).map((i) =>
    i.source.join(''),
  );
const topicsOf = (order: readonly { topic: string }[]) => order.map(({ topic }) => topic).join('');
const clashes = (order: readonly { source: string[]; topic: string }[]) =>
  order.filter((one, i) => {
    const previous = order[i - 1];
    return previous !== undefined && shareLine(previous, one);
  }).length;

describe('interleave: lines of the notes', () => {
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
        const items = lines.map((source, i) => ({ source, topic: `${i % 3}` }));
        expect(new Set(interleave(items))).toEqual(new Set(items));
        expect(interleave(items)).toHaveLength(items.length);
      }),
    );
  });

  it('lets two in a row share a line only when all that follow share one with the first of the two', () => {
    fc.assert(
      fc.property(manyLines, (lines) => {
        const order = interleave(lines.map((source) => ({ source, topic: 'one' })));
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
          if (clashes([...head, ...interleave(items, before)]) === 0) return;
          for (const order of permutations(items)) expect(clashes([...head, ...order])).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('interleave: topics', () => {
  it.each([
    ['leaves an order that changes topics as it is', 'ABAC', undefined, 'ABAC'],
    ['draws the next of another topic forward', 'AABC', undefined, 'ABAC'],
    ['puts what would be left over between earlier ones', 'BAA', undefined, 'ABA'],
    ['keeps the first away from the topic asked before', 'AB', 'A', 'BA'],
    ['gives in where there is no other', 'AAA', 'A', 'AAA'],
  ])('%s', (_, topics, before, expected) => {
    const order = interleave(
      [...topics].map((topic) => about(topic)),
      before ? about(before) : undefined,
    );
    expect(topicsOf(order)).toBe(expected);
  });

  it('rather asks two of a topic in a row than two on a line', () => {
    const [one, two, three] = [
      { source: ['x'], topic: 'A' },
      { source: ['x'], topic: 'B' },
      { source: ['y'], topic: 'A' },
    ];
    expect(interleave([one, two, three])).toEqual([one, three, two]);
  });

  it('asks two of one topic in a row only where every order would', () => {
    const topics = fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 6 });
    const pairs = (order: readonly { topic: string }[]) =>
      order.filter(({ topic }, i) => topic === order[i - 1]?.topic).length;
    fc.assert(
      fc.property(topics, fc.option(fc.constantFrom('A', 'B', 'C'), { nil: undefined }), (drawn, last) => {
        const items = drawn.map((topic) => about(topic));
        const head = last ? [about(last)] : [];
        if (pairs([...head, ...interleave(items, head[0])]) === 0) return;
        for (const order of permutations(items)) expect(pairs([...head, ...order])).toBeGreaterThan(0);
      }),
    );
  });
});

describe('interleave: chapters that build on others', () => {
  const chapters = { one: [], two: ['one'], three: ['one', 'two'], other: [] };
  type Chapter = keyof typeof chapters;
  const fresh = (chapter: Chapter, topic = chapter) =>
    about(topic, { introduces: chapter, after: chapters[chapter] });

  it('keeps a new one behind all of what it builds on, though topics repeat', () => {
    const order = interleave([fresh('one'), fresh('one'), fresh('two'), about('known')]);
    expect(topicsOf(order)).toBe('oneknownonetwo');
  });

  it('never breaks that order, whatever the topics and lines', () => {
    const anyItem = fc.record({
      chapter: fc.option(fc.constantFrom<Chapter>('one', 'two', 'three', 'other')),
      topic: fc.constantFrom('A', 'B'),
      source: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 12 }), (drawn) => {
        const items: Waiting[] = drawn.map(({ chapter, topic, source }) => ({
          topic,
          source,
          ...(chapter ? { introduces: chapter, after: chapters[chapter] } : {}),
        }));
        const order = interleave(items);
        expect(new Set(order)).toEqual(new Set(items));
        for (const [i, { after }] of order.entries())
          for (const later of order.slice(i + 1)) expect(after ?? []).not.toContain(later.introduces);
      }),
    );
  });
});

function* permutations<T>(items: readonly T[]): Generator<T[]> {
  if (items.length === 0) yield [];
  for (const [i, first] of items.entries())
    for (const rest of permutations(items.filter((_, j) => j !== i))) yield [first, ...rest];
}
