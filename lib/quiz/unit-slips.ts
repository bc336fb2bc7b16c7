import { findUnit } from '../units';

/** A way to get the unit wrong: the answer is `ratio` times what was asked. */
export interface UnitSlip {
  readonly ratio: number;
  readonly says: string;
}

const BITS_AND_BYTES = '비트와 바이트(8배 차이)를 바꾸어 계산한 것 같아요.';
const BINARY_PREFIX = '1,000 대신 1,024를 단위로 쓴 것 같아요(KB는 1,000 B, KiB는 1,024 B).';
const NEXT_PREFIX = '단위가 한 단계(1,000배) 어긋난 것 같아요.';
const PERCENT = '비율을 백분율로 바꾸지 않은 것 같아요(100배 차이).';

const bothWays = (ratio: number, says: string): UnitSlip[] => [
  { ratio, says },
  { ratio: 1 / ratio, says },
];

/** Slips of an amount of data in a unit whose prefix stands for 1,000 to the `power`. */
const dataSlips = (power: number): UnitSlip[] => [
  ...bothWays(8, BITS_AND_BYTES),
  ...(power > 0 ? [...bothWays(1.024 ** power, BINARY_PREFIX), ...bothWays(1000, NEXT_PREFIX)] : []),
];

/** What can go wrong with the unit that the answer is asked in. */
export function unitSlips(symbol: string): readonly UnitSlip[] {
  const unit = findUnit(symbol);
  switch (unit?.dimension) {
    case 'bytes':
    case 'bytesPerDay':
    case 'bitsPerSecond':
      return dataSlips(Math.round(Math.log10(unit.factor) / 3));
    case 'ratio':
      return [{ ratio: 0.01, says: PERCENT }];
    default:
      return [];
  }
}
