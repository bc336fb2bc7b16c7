import { DAYS_PER_YEAR } from './per-day';

/** Bytes kept after `years` when `bytesPerDay` arrive and every byte is stored `replicas` times. */
export const storedBytes = (bytesPerDay: number, years: number, replicas: number): number =>
  bytesPerDay * DAYS_PER_YEAR * years * replicas;
