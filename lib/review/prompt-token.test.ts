import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExpired, readPromptToken, seedsOf, signPrompt } from './prompt-token';

const secret = 'a secret of the test, 32 bytes long';
const asked = new Date('2026-03-10T12:00:00Z');
const claims = { q: 'Q-T13-01', rev: 1, learner: 'm1', draw: 20522, layout: 3, at: asked.getTime() };
const later = (days: number) => new Date(asked.getTime() + days * 86_400_000);

describe('a prompt token', () => {
  it('gives back what was signed', () => {
    expect(readPromptToken(signPrompt(claims, secret), secret)).toEqual({ ok: true, value: claims });
  });

  it('may be answered for seven days', () => {
    expect([isExpired(claims, later(7)), isExpired(claims, later(7.001))]).toEqual([false, true]);
  });

  it('is refused with any one character changed, added or taken away', () => {
    const token = signPrompt(claims, secret);
    fc.assert(
      fc.property(
        fc.nat(token.length - 1),
        fc.constantFrom('', 'A', 'b', '7', '.', '가', 'xy'),
        (at, other) => {
          const changed = token.slice(0, at) + other + token.slice(at + 1);
          fc.pre(changed !== token);
          expect(readPromptToken(changed, secret)).toMatchObject({ error: { code: 'broken-token' } });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is refused under another secret', () => {
    const token = signPrompt(claims, 'another secret, 32 bytes long too');
    expect(readPromptToken(token, secret)).toMatchObject({ error: { code: 'broken-token' } });
  });

  it('is refused whatever text is sent in its place', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readPromptToken(text, secret).ok).toBe(false);
      }),
    );
  });
});

describe('the seeds', () => {
  it('are in no part of the token, and differ with the secret', () => {
    const token = Buffer.from(signPrompt(claims, secret).split('.')[0] ?? '', 'base64url').toString();
    const { draw, layout } = seedsOf(claims, secret);
    expect(token).not.toContain(draw);
    expect(token).not.toContain(layout);
    expect(seedsOf(claims, `${secret}!`).draw).not.toBe(draw);
  });

  it.each([
    ['question', { q: 'Q-T13-02' }, true, true],
    ['revision', { rev: 2 }, true, true],
    ['learner', { learner: 'm2' }, true, true],
    ['drawing', { draw: 20523 }, true, false],
    ['layout', { layout: 4 }, false, true],
    ['time', { at: 0 }, false, false],
  ])('of another %s', (_, change, drawDiffers, layoutDiffers) => {
    const [before, after] = [seedsOf(claims, secret), seedsOf({ ...claims, ...change }, secret)];
    expect([before.draw !== after.draw, before.layout !== after.layout]).toEqual([
      drawDiffers,
      layoutDiffers,
    ]);
  });
});
