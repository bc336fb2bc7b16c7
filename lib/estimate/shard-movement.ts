import { moduloMoveShare } from '../simulate/sharding/modulo';
import { type MoveSetting, moveKeys } from '../simulate/sharding/move-keys';
import { movedStrip, ringSectors } from '../simulate/sharding/picture';
import { countMoved, maxToMean, type ShardingMode } from '../simulate/sharding/placement';
import { rangeMoveShare } from '../simulate/sharding/range';
import { movedCircle, ringMoveShare } from '../simulate/sharding/ring';
import { slotsMoved } from '../simulate/sharding/slots';
import { type SampleKey, sampleKeys } from '../simulate/sharding/walk';

export type MovementInput = {
  readonly [Key in keyof MoveSetting]: number;
} & {
  /** The way that is looked at more closely. */
  readonly mode: ShardingMode;
};

type ByMode = Readonly<Record<`${ShardingMode}${'Moved' | 'Share' | 'Expected' | 'Load'}`, number>>;
export type MovementOutput = ByMode & {
  readonly watchedShare: number;
  readonly watchedExpected: number;
  readonly watchedLoad: number;
  /** Slots of the table that change hands. */
  readonly slotCount: number;
};

export interface MovementDetail {
  /** Owners round the ring, before and after, and how much of it changes hands. */
  readonly ring: {
    readonly before: readonly number[];
    readonly after: readonly number[];
    readonly moved: number;
  };
  readonly strips: Readonly<Record<ShardingMode, readonly number[]>>;
  /** Of the watched way. */
  readonly sample: readonly SampleKey[];
}

export interface MovementResult {
  readonly outputs: MovementOutput;
  readonly detail: MovementDetail;
}

const EXPECTED: Readonly<Record<ShardingMode, (n: number, m: number) => number>> = {
  modulo: moduloMoveShare,
  ring: ringMoveShare,
  slots: ringMoveShare,
  range: rangeMoveShare,
};

type Placements = ReturnType<typeof moveKeys>['placements'];

function countMode(mode: ShardingMode, placements: Placements, { n, m, keys }: MovementInput) {
  const moved = countMoved(placements[mode]);
  return {
    moved,
    share: moved / keys,
    expected: EXPECTED[mode](n, m),
    load: maxToMean(placements[mode].after, m),
  };
}

function outputsOf(input: MovementInput, { placements, slots }: ReturnType<typeof moveKeys>): MovementOutput {
  const count = (mode: ShardingMode) => countMode(mode, placements, input);
  const counted = {
    modulo: count('modulo'),
    ring: count('ring'),
    slots: count('slots'),
    range: count('range'),
  };
  const { modulo, ring, slots: slotted, range } = counted;
  const watched = counted[input.mode];
  return {
    moduloMoved: modulo.moved,
    ringMoved: ring.moved,
    slotsMoved: slotted.moved,
    rangeMoved: range.moved,
    moduloShare: modulo.share,
    ringShare: ring.share,
    slotsShare: slotted.share,
    rangeShare: range.share,
    moduloExpected: modulo.expected,
    ringExpected: ring.expected,
    slotsExpected: slotted.expected,
    rangeExpected: range.expected,
    moduloLoad: modulo.load,
    ringLoad: ring.load,
    slotsLoad: slotted.load,
    rangeLoad: range.load,
    watchedShare: watched.share,
    watchedExpected: watched.expected,
    watchedLoad: watched.load,
    slotCount: slotsMoved(slots),
  };
}

/** From `n` to `m` nodes in each way; `tell` hears how far it is, from 0 to 1. */
export function simulateMovement(input: MovementInput, tell?: (progress: number) => void): MovementResult {
  const move = moveKeys(input, tell);
  const strip = (mode: ShardingMode) => movedStrip(move.placements[mode]);
  return {
    outputs: outputsOf(input, move),
    detail: {
      ring: {
        before: ringSectors(move.ringBefore),
        after: ringSectors(move.ringAfter),
        moved: movedCircle(move.ringBefore, move.ringAfter),
      },
      strips: { modulo: strip('modulo'), ring: strip('ring'), slots: strip('slots'), range: strip('range') },
      sample: sampleKeys(move.placements[input.mode]),
    },
  };
}
