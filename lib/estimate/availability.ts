/** One thing that is up for this share of the time. */
interface SingleBlock {
  readonly kind: 'block';
  readonly availability: number;
}

/** All of them are needed. */
interface SerialBlock {
  readonly kind: 'serial';
  readonly blocks: readonly Block[];
}

/** One of so many equal ones is enough; the part β of their failures has a cause in common and takes all of them. */
interface ParallelBlock {
  readonly kind: 'parallel';
  readonly block: Block;
  readonly copies: number;
  readonly beta: number;
}

export type Block = SingleBlock | SerialBlock | ParallelBlock;

export const MINUTES_PER_YEAR = 525_600;
export const MINUTES_PER_MONTH = 43_200;

/** 1 − ∏(1 − u) without losing the digits of very small u. */
const anyDown = (shares: readonly number[]): number =>
  0 - Math.expm1(shares.reduce((sum, share) => sum + Math.log1p(-share), 0));

/**
 * The share of the time that a block is down. Serial 1 − ∏A; parallel (1−β)(1−A)ⁿ + β(1−A), the beta-factor model of
 * common causes; failures are independent otherwise. Counting what is missing keeps the digits that availability itself
 * would lose after fifteen nines.
 */
export function unavailability(block: Block): number {
  switch (block.kind) {
    case 'block':
      return 1 - block.availability;
    case 'serial':
      return anyDown(block.blocks.map(unavailability));
    case 'parallel': {
      const one = unavailability(block.block);
      return (1 - block.beta) * one ** block.copies + block.beta * one;
    }
  }
}

export const availability = (block: Block): number => 1 - unavailability(block);

/** The least number of independent copies that are together up for `target` of the time; both are below 1. */
export function copiesNeeded(each: number, target: number): number {
  // A millionth part of grace: 1 − 0.99² is not to need a third copy for 0.9999.
  const allowed = (1 - target) * (1 + 1e-6);
  let copies = 1;
  for (let down = 1 - each; down > allowed; down *= 1 - each) copies += 1;
  return copies;
}
