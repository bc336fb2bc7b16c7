import type { PolicyName } from '../simulate/eviction/policy';
import { race, raceMarks } from '../simulate/eviction/race';
import { type Watched, watch } from '../simulate/eviction/watch';
import { makeWorkload, type WorkloadSetting } from '../simulate/eviction/workload';

export type EvictionInput = WorkloadSetting & {
  /** Keys that fit into the cache. */
  readonly capacity: number;
  /** In requests. */
  readonly ttl: number;
  /** The policy that is looked at step by step. */
  readonly policy: PolicyName;
};

type Counted = Readonly<Record<`${PolicyName}Hits` | `${PolicyName}Ratio`, number>>;
export type EvictionOutput = Counted & {
  readonly total: number;
  readonly watchedRatio: number;
  /** By how much the watched policy's ratio falls short of the optimum's. */
  readonly gap: number;
};

/** What the race saw on its way. */
export interface EvictionDetail {
  /** Numbers of requests, and each policy's hit ratio so far. */
  readonly marks: readonly number[];
  readonly ratios: Readonly<Record<PolicyName, readonly number[]>>;
  readonly watched: Watched;
  /** What the keys of a typed trace are called. */
  readonly names?: readonly string[];
}

export interface EvictionResult {
  readonly outputs: EvictionOutput;
  readonly detail: EvictionDetail;
}

/** Enough for a line on a screen, and short in a page. */
const toFourDigits = (ratio: number): number => Number(ratio.toFixed(4));

function countRace(runs: ReturnType<typeof race>, total: number): Counted {
  const ratio = (name: PolicyName) => runs[name].hits / total;
  return {
    fifoHits: runs.fifo.hits,
    lruHits: runs.lru.hits,
    lfuHits: runs.lfu.hits,
    randomHits: runs.random.hits,
    ttlHits: runs.ttl.hits,
    '2qHits': runs['2q'].hits,
    arcHits: runs.arc.hits,
    optHits: runs.opt.hits,
    fifoRatio: ratio('fifo'),
    lruRatio: ratio('lru'),
    lfuRatio: ratio('lfu'),
    randomRatio: ratio('random'),
    ttlRatio: ratio('ttl'),
    '2qRatio': ratio('2q'),
    arcRatio: ratio('arc'),
    optRatio: ratio('opt'),
  };
}

function runningRatios(runs: ReturnType<typeof race>, marks: readonly number[]): EvictionDetail['ratios'] {
  const of = (name: PolicyName) => runs[name].hitsAt.map((hits, i) => toFourDigits(hits / (marks[i] ?? 1)));
  return {
    fifo: of('fifo'),
    lru: of('lru'),
    lfu: of('lfu'),
    random: of('random'),
    ttl: of('ttl'),
    '2q': of('2q'),
    arc: of('arc'),
    opt: of('opt'),
  };
}

/** All policies on the same requests from a cold start; `tell` hears how far it is, from 0 to 1. */
export function simulateEviction(input: EvictionInput, tell?: (progress: number) => void): EvictionResult {
  const { names, ...workload } = makeWorkload(input);
  const setting = { ...workload, capacity: input.capacity, seed: input.seed, ttl: input.ttl };
  const total = workload.requests.length;
  const runs = race(setting, tell);
  const marks = raceMarks(total);
  return {
    outputs: {
      ...countRace(runs, total),
      total,
      watchedRatio: runs[input.policy].hits / total,
      gap: (runs.opt.hits - runs[input.policy].hits) / total,
    },
    detail: {
      marks,
      ratios: runningRatios(runs, marks),
      watched: watch(input.policy, setting, input.workload === 'trace'),
      ...(names && { names }),
    },
  };
}
