export const SECONDS_PER_DAY = 86_400;
/** 10^5 for 86,400: what is divided by it comes out 13.6 % too small, which an estimate in the head can bear. */
export const MENTAL_SECONDS_PER_DAY = 100_000;
export const DAYS_PER_YEAR = 365;
const BITS_PER_BYTE = 8;

/** A day's amount spread evenly over its seconds. */
export const meanPerSecond = (perDay: number, secondsPerDay = SECONDS_PER_DAY): number =>
  perDay / secondsPerDay;

/** The mean bandwidth that carries a day's bytes. */
export const meanBitsPerSecond = (bytesPerDay: number, secondsPerDay = SECONDS_PER_DAY): number =>
  meanPerSecond(bytesPerDay * BITS_PER_BYTE, secondsPerDay);
