import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moduloMoveShare } from './modulo';
import { rangeMoveShare } from './range';
import { ringMoveShare } from './ring';

const anyNodes = fc.integer({ min: 1, max: 60 });

describe('what is expected to move', () => {
  it.each([
    [4, 5, 0.8, 0.2],
    [4, 8, 0.5, 0.5],
    [4, 6, 0.667, 0.333],
    [10, 11, 0.909, 0.0909],
  ])('%d → %d', (n, m, modulo, ring) => {
    expect(moduloMoveShare(n, m)).toBeCloseTo(modulo, 3);
    expect(ringMoveShare(n, m)).toBeCloseTo(ring, 3);
  });

  it('by modulo is what counting the rests of lcm(n, m) numbers in a row gives', () => {
    fc.assert(
      fc.property(anyNodes, anyNodes, (n, m) => {
        const numbers = Array.from({ length: n * m }, (_, i) => i);
        const counted = numbers.filter((i) => i % n !== i % m).length / numbers.length;
        expect(moduloMoveShare(n, m)).toBeCloseTo(counted, 12);
      }),
    );
  });

  it('by range is what counting n × m equal pieces gives, and a half for one node more', () => {
    fc.assert(
      fc.property(anyNodes, anyNodes, (n, m) => {
        const pieces = Array.from({ length: n * m }, (_, i) => i);
        const counted = pieces.filter((i) => Math.floor(i / m) !== Math.floor(i / n)).length / pieces.length;
        expect(rangeMoveShare(n, m)).toBeCloseTo(counted, 12);
        expect(rangeMoveShare(n, n + 1)).toBeCloseTo(0.5, 12);
      }),
    );
  });

  it('is the same there and back, from 0 to 1, and never less than the ring’s', () => {
    fc.assert(
      fc.property(anyNodes, anyNodes, (n, m) => {
        for (const share of [moduloMoveShare, ringMoveShare, rangeMoveShare]) {
          expect(share(n, m)).toBeCloseTo(share(m, n), 12);
          expect(share(n, m)).toBeGreaterThanOrEqual(0);
          expect(share(n, m)).toBeLessThan(1);
          expect(share(n, m)).toBeGreaterThanOrEqual(ringMoveShare(n, m) - 1e-12);
        }
      }),
    );
  });
});
