/** 2^10n beside 10^3n, which it is taken for in the head: what each is, and by how much the first is larger. */
export function comparePowers(exponent: number) {
  const binary = 2 ** exponent;
  const decimal = 10 ** ((exponent * 3) / 10);
  return { binary, decimal, excess: binary / decimal - 1 };
}

export type PowerComparison = Readonly<ReturnType<typeof comparePowers>>;

const NAMES: readonly (readonly [exponent: number, binary: string, decimal: string])[] = [
  [10, 'KiB', 'KB'],
  [20, 'MiB', 'MB'],
  [30, 'GiB', 'GB'],
  [40, 'TiB', 'TB'],
  [50, 'PiB', 'PB'],
];

/** The five prefixes from 2^10 to 2^50 with their decimal neighbours. */
export const POWERS_OF_TWO = NAMES.map(([exponent, binaryUnit, decimalUnit]) => ({
  exponent,
  binaryUnit,
  decimalUnit,
  ...comparePowers(exponent),
}));
