import { storedBytes } from './storage-growth';

export interface StoragePoint {
  readonly years: number;
  readonly mediaBytes: number;
  readonly textBytes: number;
  readonly totalBytes: number;
}

export interface StorageGrowth {
  readonly mediaBytesPerDay: number;
  readonly textBytesPerDay: number;
  readonly years: number;
  readonly replicas: number;
}

/** What is kept at each step from the start to the end of the time, both included. */
export const cumulativeStorage = (growth: StorageGrowth, pointsPerYear = 4): readonly StoragePoint[] =>
  Array.from({ length: Math.ceil(growth.years * pointsPerYear) + 1 }, (_, i) => {
    const years = Math.min(i / pointsPerYear, growth.years);
    const mediaBytes = storedBytes(growth.mediaBytesPerDay, years, growth.replicas);
    const textBytes = storedBytes(growth.textBytesPerDay, years, growth.replicas);
    return { years, mediaBytes, textBytes, totalBytes: mediaBytes + textBytes };
  });
