import { describe, expect, it } from 'vitest';
import { compareCompression } from '../../estimate/compression';
import { LAST_FITTED_YEAR } from '../../estimate/latency';
import { latencyRows } from '../../estimate/latency-rows';
import { rankNosql } from '../../estimate/nosql-fit';
import { nosqlModel } from '../../estimate/nosql-model';
import { runModel } from '../../estimate/run-model';
import { randomFrom } from '../../random';
import { race } from '../../simulate/eviction/race';
import { makeWorkload } from '../../simulate/eviction/workload';
import { playSessions, SESSION_MODES } from '../../simulate/sessions/sessions';
import { itemAt } from '../item-at';
import { NOSQL_JOBS } from './nosql-jobs';
import { COUNTED_HITS, OFFERED_POLICIES, winnerOf } from './policy-choice';
import { modeSetText } from './session-templates';
import { templateOf } from './templates.fixture';

const SEEDS = 200;
const LOADS = ['zipf', 'scan', 'shift', 'loop'] as const;

const seeds = Array.from({ length: SEEDS }, (_, n) => randomFrom(`seed ${n}`));

function choicesOf(name: string) {
  const template = templateOf(name);
  if (template.type !== 'sc') throw new Error(`${name} is no choice`);
  return seeds.map(template.draw);
}

function ordersOf(name: string) {
  const template = templateOf(name);
  if (template.type !== 'or') throw new Error(`${name} is no order`);
  return seeds.map(template.draw);
}

describe('P-C03c', () => {
  it('rises strictly, by a factor of two at least', () => {
    const times = new Map(
      latencyRows('classic', LAST_FITTED_YEAR).map((row) => [row.label, row.nanoseconds]),
    );
    for (const { parts } of ordersOf('P-C03c')) {
      const drawn = parts.steps.map((label) => times.get(label) ?? Number.NaN);
      expect(drawn).toHaveLength(4);
      for (const [place, time] of drawn.slice(1).entries())
        expect(time / itemAt(drawn, place)).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('P-C07b', () => {
  const hitsOf = (workload: (typeof LOADS)[number], seed: number) => {
    const setting = { workload, keys: 1000, skew: 1, requests: 20_000, seed, trace: '' };
    return race({ ...makeWorkload(setting), capacity: 100, seed, ttl: 1000 });
  };

  it.each(LOADS)('knows what the simulator counts on %s', (load) => {
    const runs = hitsOf(load, 42);
    for (const policy of OFFERED_POLICIES)
      expect([policy, COUNTED_HITS[load][policy]]).toEqual([policy, runs[policy].hits]);
  });

  it.each(LOADS)('has a winner on %s whatever the seed, by four points of hit ratio', (load) => {
    const winner = winnerOf(load);
    const others = OFFERED_POLICIES.filter((policy) => policy !== winner);
    for (const seed of [42, 43, 44, 45, 46]) {
      const runs = hitsOf(load, seed);
      const next = Math.max(...others.map((policy) => runs[policy].hits));
      expect(runs[winner].hits - next).toBeGreaterThan(0.04 * 20_000);
    }
  });
});

describe('P-C13c', () => {
  it('answers with the ways that lose nothing, played in the simulator', () => {
    const lost = (mode: (typeof SESSION_MODES)[number]['id'], words: string) =>
      playSessions({
        mode,
        servers: 4,
        sessions: 10_000,
        kill: words.includes('웹 서버') ? 1 : 0,
        add: 0,
        meanLife: 30,
        elapsed: 30,
        storeDies: words.includes('저장소') || words.includes('Redis') ? 'yes' : 'no',
      }).lost;
    for (const { slots, parts } of choicesOf('P-C13c')) {
      const modes = SESSION_MODES.map(({ id }) => id).filter((mode) => lost(mode, `${slots?.event}`) === 0);
      expect(parts.options[parts.answer]).toBe(modeSetText(modes));
    }
  });
});

describe('P-C15b', () => {
  it('answers by the times themselves, which differ by a fifth at least', () => {
    for (const { slots, parts } of choicesOf('P-C15b')) {
      const [b, c, d] = ['b', 'c', 'd'].map((slot) => Number(slots?.[slot]) * 1e6);
      const { speedUp } = compareCompression({
        size: 1e9,
        bandwidth: b ?? 0,
        packSpeed: c ?? 0,
        unpackSpeed: d ?? 0,
        ratio: Number(slots?.r),
      });
      expect(Math.max(speedUp, 1 / speedUp)).toBeGreaterThan(1.2);
      expect(parts.options[parts.answer]).toBe(
        speedUp > 1 ? '이득: 회선이 손익분기 속도보다 느림' : '손해: 회선이 손익분기 속도보다 빠름',
      );
    }
  });
});

describe('P-C16a', () => {
  const zero = { key: 0, relations: 0, flex: 0, series: 0, writes: 0, joins: 0 };

  it.each(NOSQL_JOBS)('has one clear winner: $words', ({ weights }) => {
    expect(runModel(nosqlModel, { ...zero, ...weights }).ok).toBe(true);
    const [best, second] = rankNosql({ ...zero, ...weights });
    expect((best?.score ?? 0) - (second?.score ?? 0)).toBeGreaterThanOrEqual(2);
  });

  it('asks for every kind equally often', () => {
    const winners = NOSQL_JOBS.map(({ weights }) => rankNosql({ ...zero, ...weights })[0]?.kind);
    expect(new Set(winners).size).toBe(6);
    for (const kind of winners) expect(winners.filter((winner) => winner === kind)).toHaveLength(2);
  });
});
