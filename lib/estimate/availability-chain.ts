import {
  availability,
  type Block,
  MINUTES_PER_MONTH,
  MINUTES_PER_YEAR,
  unavailability,
} from './availability';

export const STAGES = [1, 2, 3, 4, 5, 6] as const;
export type StageNumber = (typeof STAGES)[number];

export type AvailabilityInput = {
  readonly [key in `a${StageNumber}` | `n${StageNumber}`]: number;
} & {
  readonly beta: number;
  readonly regions: number;
};

interface Stage {
  readonly number: StageNumber;
  readonly availability: number;
  /** 0 where the chain has no such stage. */
  readonly copies: number;
}

/** All six places of the chain, also those that stand empty. */
export const stagesOf = (input: AvailabilityInput): readonly Stage[] =>
  STAGES.map((number) => ({ number, availability: input[`a${number}`], copies: input[`n${number}`] }));

/** A stage as a block; an empty one is a chain of nothing, which is never down. */
export function stageBlock({ availability: each, copies }: Stage, beta: number): Block {
  if (copies === 0) return { kind: 'serial', blocks: [] };
  return { kind: 'parallel', block: { kind: 'block', availability: each }, copies, beta };
}

/** The stages one after another. */
export const chainBlock = (input: AvailabilityInput): Block => ({
  kind: 'serial',
  blocks: stagesOf(input).map((stage) => stageBlock(stage, input.beta)),
});

/** The chain in so many regions, of which one is enough. */
const systemBlock = (input: AvailabilityInput): Block => ({
  kind: 'parallel',
  block: chainBlock(input),
  copies: input.regions,
  beta: input.beta,
});

export const stageOutputKey = (number: StageNumber) => `stage${number}` as const;

export type AvailabilityOutput = {
  readonly [key in ReturnType<typeof stageOutputKey>]: number;
} & {
  readonly chain: number;
  readonly availability: number;
  readonly downYear: number;
  readonly downMonth: number;
};

/** Less than this a number next to 1 cannot hold: 30 nanoseconds a year. */
const NEGLIGIBLE = 1e-15;

/** Up to six stages in series, each of so many copies, the whole in up to three regions; times in minutes. */
export function estimateAvailability(input: AvailabilityInput): AvailabilityOutput {
  const stage = (number: StageNumber) =>
    availability(
      stageBlock({ number, availability: input[`a${number}`], copies: input[`n${number}`] }, input.beta),
    );
  const exact = unavailability(systemBlock(input));
  const down = exact < NEGLIGIBLE ? 0 : exact;
  return {
    stage1: stage(1),
    stage2: stage(2),
    stage3: stage(3),
    stage4: stage(4),
    stage5: stage(5),
    stage6: stage(6),
    chain: availability(chainBlock(input)),
    availability: 1 - down,
    downYear: down * MINUTES_PER_YEAR,
    downMonth: down * MINUTES_PER_MONTH,
  };
}
