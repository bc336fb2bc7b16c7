import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { availability, type Block, copiesNeeded, MINUTES_PER_YEAR, unavailability } from './availability';

const one = (share: number): Block => ({ kind: 'block', availability: share });
const serial = (...blocks: Block[]): Block => ({ kind: 'serial', blocks });
const parallel = (block: Block, copies: number, beta = 0): Block => ({
  kind: 'parallel',
  block,
  copies,
  beta,
});
const downYear = (block: Block) => unavailability(block) * MINUTES_PER_YEAR;

describe('the vectors of C05', () => {
  it.each([
    [0.99, 5256, 0],
    [0.999, 525.6, 1],
    [0.9999, 52.56, 2],
    [0.99999, 5.256, 3],
  ])('%d is down %d minutes a year', (share, minutes, digits) => {
    expect(downYear(one(share))).toBeCloseTo(minutes, digits);
  });

  it('three of 99.9 % in series', () => {
    const chain = serial(one(0.999), one(0.999), one(0.999));
    expect(availability(chain)).toBeCloseTo(0.997002999, 12);
    expect(downYear(chain)).toBeCloseTo(1575.2237, 4);
  });

  it('two and three of 99 % in parallel', () => {
    expect(availability(parallel(one(0.99), 2))).toBeCloseTo(0.9999, 12);
    expect(availability(parallel(one(0.99), 3))).toBeCloseTo(0.999999, 12);
  });

  it('a chain with and without redundancy', () => {
    const redundant = serial(one(0.9999), parallel(one(0.99), 2), parallel(one(0.999), 2));
    expect(availability(redundant)).toBeCloseTo(0.9997990102, 10);
    expect(downYear(redundant)).toBeCloseTo(105.6402, 4);
    const bare = serial(one(0.9999), one(0.99), one(0.999));
    expect(availability(bare)).toBeCloseTo(0.988911099, 10);
    expect(downYear(bare)).toBeCloseTo(5828.3264, 4);
  });

  it('a tenth of the failures in common', () => {
    expect(availability(parallel(one(0.99), 2, 0.1))).toBeCloseTo(0.99891, 12);
  });
});

const anyBlock: fc.Arbitrary<Block> = fc.letrec<{ tree: Block }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.double({ min: 0.9, max: 0.999999, noNaN: true }).map(one),
    fc.array(tie('tree'), { maxLength: 4 }).map((blocks) => serial(...blocks)),
    fc
      .tuple(tie('tree'), fc.integer({ min: 1, max: 5 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([block, copies, beta]) => parallel(block, copies, beta)),
  ),
})).tree;

/** The formulas of the plan, word for word, which lose digits where little is missing. */
function plainly(block: Block): number {
  if (block.kind === 'block') return block.availability;
  if (block.kind === 'serial') return block.blocks.reduce((product, part) => product * plainly(part), 1);
  const down = 1 - plainly(block.block);
  return 1 - ((1 - block.beta) * down ** block.copies + block.beta * down);
}

describe('a tree of blocks', () => {
  it('is up as often as the plain formulas say', () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        expect(availability(block)).toBeCloseTo(plainly(block), 12);
        expect(unavailability(block)).toBeGreaterThanOrEqual(0);
        expect(unavailability(block)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('suffers from what is added in series and gains from copies', () => {
    fc.assert(
      fc.property(anyBlock, anyBlock, (block, other) => {
        const down = unavailability(block);
        expect(unavailability(serial(block, other))).toBeGreaterThanOrEqual(down * (1 - 1e-9));
        expect(unavailability(parallel(block, 2))).toBeLessThanOrEqual(down);
        expect(unavailability(parallel(block, 3, 1))).toBeCloseTo(down, 12);
      }),
    );
  });

  it('keeps the digits behind the fifteenth nine', () => {
    expect(unavailability(parallel(one(0.999999), 4))).toBeCloseTo(1e-24, 33);
    expect(unavailability(serial())).toBe(0);
  });
});

describe('copiesNeeded', () => {
  it.each([
    [0.99, 0.9999, 2],
    [0.99, 0.999999, 3],
    [0.9, 0.999, 3],
    [0.9, 0.9991, 4],
    [0.999, 0.99, 1],
  ])('%d for %d takes %d', (each, target, copies) => {
    expect(copiesNeeded(each, target)).toBe(copies);
  });

  it('is the least number that reaches the target', () => {
    const share = fc.double({ min: 0.9, max: 0.999999, noNaN: true });
    fc.assert(
      fc.property(share, share, (each, target) => {
        const copies = copiesNeeded(each, target);
        const missing = (n: number) => unavailability(parallel(one(each), n)) / (1 - target);
        expect(missing(copies)).toBeLessThanOrEqual(1 + 2e-6);
        if (copies > 1) expect(missing(copies - 1)).toBeGreaterThan(1);
      }),
    );
  });
});
