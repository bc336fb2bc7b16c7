import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveKeys } from './move-keys';
import { movedStrip, ringSectors } from './picture';
import { countMoved } from './placement';
import { makeRing, movedCircle, withNodes } from './ring';
import { sampleKeys, walkFrames } from './walk';

const anySetting = fc.record({
  n: fc.integer({ min: 1, max: 100 }),
  m: fc.integer({ min: 1, max: 100 }),
  keys: fc.integer({ min: 100, max: 400 }),
  vnodes: fc.constant(3),
});

describe('the walk of a sample', () => {
  it('begins where the keys were, ends where they are to be, and moves each once', () => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        const sample = sampleKeys(moveKeys(setting).placements.modulo);
        const frames = walkFrames(sample);
        expect(frames.length).toBeLessThanOrEqual(13);
        expect(frames[0]?.at).toEqual(sample.map(({ from }) => from));
        expect(frames.at(-1)?.at).toEqual(sample.map(({ to }) => to));
        const walked = frames.flatMap(({ moving }) => moving);
        expect(new Set(walked).size).toBe(walked.length);
        expect(new Set(walked)).toEqual(new Set(sample.filter(({ from, to }) => from !== to)));
      }),
      { numRuns: 40 },
    );
  });

  it('is told group by group', () => {
    const texts = walkFrames(sampleKeys(moveKeys({ n: 4, m: 5, keys: 600, vnodes: 100 }).placements.ring));
    const sentence = /^노드 \d에서 노드 5로 키 \d+개를 옮겨요\. 여기까지 60개 가운데 \d+개를 옮겼어요\.$/;
    expect(texts[0]?.text).toBe('표본 60개가 옮기기 전 노드에 있어요.');
    expect(texts).toHaveLength(5);
    for (const { text } of texts.slice(1)) expect(text).toMatch(sentence);
    const many = walkFrames(sampleKeys(moveKeys({ n: 40, m: 50, keys: 600, vnodes: 1 }).placements.modulo));
    expect(many[1]?.text).toMatch(/^노드 \d+~\d+[으로]+ 키 \d+개를 옮겨요\./);
  });

  it('stands still where nothing changes', () => {
    expect(
      walkFrames(sampleKeys(moveKeys({ n: 4, m: 4, keys: 100, vnodes: 1 }).placements.ring)),
    ).toHaveLength(1);
  });
});

describe('what charts show', () => {
  it('is how much of the ring changes hands, about as much as of many keys', () => {
    const all = makeRing(5, 100);
    const { placements } = moveKeys({ n: 4, m: 5, keys: 10_000, vnodes: 100 });
    expect(movedCircle(withNodes(all, 4), all)).toBeCloseTo(countMoved(placements.ring) / 10_000, 2);
    expect(movedCircle(all, withNodes(all, 4))).toBe(movedCircle(withNodes(all, 4), all));
    expect(movedCircle(all, all)).toBe(0);
  });

  it('is the owners round the ring, and how many of a hundred keys in a row move', () => {
    expect(ringSectors(makeRing(1, 5))).toEqual(Array.from({ length: 180 }, () => 0));
    const { placements } = moveKeys({ n: 4, m: 5, keys: 10_000, vnodes: 100 });
    const strip = movedStrip(placements.modulo);
    expect(strip).toHaveLength(50);
    expect(strip.reduce((sum, share) => sum + share) / 50).toBeCloseTo(79.55, 0);
    expect(movedStrip(placements.range).at(0)).toBe(0);
    expect(movedStrip(placements.range).at(-1)).toBe(100);
  });
});
