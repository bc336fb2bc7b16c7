import { describe, expect, it } from 'vitest';
import { walkFrames } from '@/lib/simulate/sharding/walk';
import { namedArcs, ringArcs } from './ring-arcs';
import { highestStack, stackKeys } from './stack-keys';

describe('the arcs of a ring', () => {
  it('are runs of sectors with the same owners before and after', () => {
    expect(ringArcs([0, 0, 1, 1], [0, 2, 1, 1])).toEqual([
      { from: 0, to: 1, before: 0, after: 0 },
      { from: 1, to: 2, before: 0, after: 2 },
      { from: 2, to: 4, before: 1, after: 1 },
    ]);
  });

  it('are named where a node’s longest one has room', () => {
    const arcs = ringArcs([0, 0, 0, 1, 0, 0, 1], [0, 0, 0, 1, 0, 0, 1]);
    expect(namedArcs(arcs, 2)).toEqual([{ from: 0, to: 3, before: 0, after: 0 }]);
  });
});

describe('keys piled up on nodes', () => {
  const sample = [
    { key: 0, from: 0, to: 1 },
    { key: 1, from: 0, to: 0 },
    { key: 2, from: 1, to: 1 },
  ];

  it('lie on one another, those that came on top', () => {
    const last = walkFrames(sample).at(-1);
    const piled = last ? stackKeys(sample, last) : [];
    expect(piled.map(({ key, node, height }) => [key.key, node, height])).toEqual([
      [1, 0, 0],
      [2, 1, 0],
      [0, 1, 1],
    ]);
  });

  it('keep their size over all frames', () => expect(highestStack(walkFrames(sample))).toBe(2));
});
