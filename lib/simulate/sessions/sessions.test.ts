import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../random';
import { DOTS, spreadDots } from './session-dots';
import { sessionFrames } from './session-frames';
import { playSessions, type SessionInput, survivingModes } from './sessions';

const defaults: SessionInput = {
  mode: 'sticky-local',
  servers: 4,
  sessions: 10_000,
  kill: 1,
  add: 2,
  meanLife: 30,
  elapsed: 30,
  storeDies: 'no',
};

const anyInput = fc.record<SessionInput>({
  mode: fc.constantFrom('sticky-local', 'shared-store', 'token'),
  servers: fc.integer({ min: 2, max: 50 }),
  sessions: fc.integer({ min: 1, max: 1e7 }),
  kill: fc.integer({ min: 0, max: 49 }),
  add: fc.integer({ min: 0, max: 20 }),
  meanLife: fc.integer({ min: 1, max: 1440 }),
  elapsed: fc.integer({ min: 0, max: 1440 }),
  storeDies: fc.constantFrom('no', 'yes'),
});

describe('the vectors of C13', () => {
  it('a server of four dies', () => {
    const output = playSessions(defaults);
    expect(output.lost).toBe(2500);
    expect(output.loadBefore).toBe(2500);
    expect(output.loadAfter).toBeCloseTo(3333.33, 2);
    expect(output.loadRise).toBeCloseTo(1 / 3, 12);
  });

  it.each([
    [30, 0.210707],
    [60, 0.288222],
  ])('after %d minutes the new servers have %d', (elapsed, share) => {
    const output = playSessions({ ...defaults, elapsed });
    expect(output.newShare).toBeCloseTo(share, 6);
    expect(output.targetShare).toBeCloseTo(0.333333, 6);
  });

  it('outside of the servers nothing is lost, but for a store that dies', () => {
    expect(playSessions({ ...defaults, mode: 'token' })).toMatchObject({ lost: 0, kept: 2500 });
    expect(playSessions({ ...defaults, mode: 'shared-store' })).toMatchObject({ lost: 0, kept: 2500 });
    expect(playSessions({ ...defaults, mode: 'shared-store', storeDies: 'yes' }).lost).toBe(10_000);
    expect(playSessions({ ...defaults, mode: 'token', storeDies: 'yes' }).lost).toBe(0);
  });

  it('which modes survive', () => {
    expect(survivingModes('server')).toEqual(['shared-store', 'token']);
    expect(survivingModes('store')).toEqual(['sticky-local', 'token']);
  });
});

describe('session by session', () => {
  it('loses those on the servers that die, and spreads the rest over the others', () => {
    const dividable = fc.record({
      servers: fc.integer({ min: 2, max: 12 }),
      each: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(dividable, fc.integer({ min: 0, max: 20 }), ({ servers, each }, kill) => {
        const dead = Math.min(kill, servers - 1);
        const homes = Array.from({ length: servers * each }, (_, session) => session % servers);
        const lost = homes.filter((server) => server < dead).length;
        const output = playSessions({ ...defaults, servers, sessions: homes.length, kill });
        expect(output.lost).toBeCloseTo(lost, 9);
        expect(output.loadAfter * (servers - dead)).toBeCloseTo(homes.length, 6);
        expect(output.loadAfter).toBeCloseTo(output.loadBefore * (1 + output.loadRise), 6);
      }),
    );
  });

  it('moves to new servers as sessions of random length end', () => {
    const random = mulberry32(42);
    const { servers, add, meanLife, elapsed } = defaults;
    const sessions = 50_000;
    let onNew = 0;
    for (let session = 0; session < sessions; session++) {
      let server = Math.floor(random() * servers);
      let minutes = -meanLife * Math.log(1 - random());
      while (minutes < elapsed) {
        server = Math.floor(random() * (servers + add));
        minutes += -meanLife * Math.log(1 - random());
      }
      if (server >= servers) onNew++;
    }
    expect(onNew / sessions).toBeCloseTo(playSessions(defaults).newShare, 2);
  });
});

describe('dots', () => {
  it('lie on new servers as the share says, to half a dot', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const onNew = spreadDots(input, input.elapsed).filter(({ server }) => server >= input.servers).length;
        expect(Math.abs(onNew / DOTS - playSessions(input).newShare)).toBeLessThanOrEqual(0.5 / DOTS + 1e-6);
      }),
    );
  });

  it('are a hundred in every frame, and none calm on a dead server once it is left', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const frames = sessionFrames(input);
        expect(frames.every(({ dots }) => dots.length === DOTS)).toBe(true);
        expect(frames.at(-1)?.lost).toBe(frames.length > 1 ? playSessions(input).lost : 0);
        for (const { sentence } of frames) {
          expect(sentence.length).toBeLessThanOrEqual(60);
          expect(sentence).toMatch(/요\.$/);
        }
      }),
    );
  });
});

const visible = (text: string) => text.replaceAll('\u00a0', ' ');

it('tells the story', () => {
  expect(sessionFrames(defaults).map(({ sentence }) => visible(sentence))).toEqual([
    '서버 4대에 세션이 2,500개씩 고르게 있어요.',
    '서버 1대가 죽어 그 안의 세션 2,500개를 잃어요.',
    '다시 로그인해 남은 서버가 33.3% 늘어난 3,333개씩 맡아요.',
    '4대로 되돌리고 2대를 더해요. 살아 있는 세션은 옮기지 않아요.',
    '7분 30초 뒤: 새 서버의 몫은 고른 33.3% 가운데 7.37%예요.',
    '15분 뒤: 새 서버의 몫은 고른 33.3% 가운데 13.1%예요.',
    '22분 30초 뒤: 새 서버의 몫은 고른 33.3% 가운데 17.6%예요.',
    '30분 뒤: 새 서버의 몫은 고른 33.3% 가운데 21.1%예요.',
  ]);
});
