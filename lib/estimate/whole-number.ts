/** 12 digits, so that 13.000000000000002 counts as 13 and not as 14 machines. */
const withoutNoise = (value: number): number => Number(value.toPrecision(12));

export const ceilWhole = (value: number): number => Math.ceil(withoutNoise(value));
export const floorWhole = (value: number): number => Math.floor(withoutNoise(value));
