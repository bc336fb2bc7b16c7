import { ceilWhole } from './whole-number';

/**
 * Bytes that hold the objects of the hot part of a day's reads. Reads of the same object are counted each time, so this is
 * an upper bound.
 */
export const cacheBytes = (readsPerDay: number, objectBytes: number, hotFraction: number): number =>
  hotFraction * readsPerDay * objectBytes;

/** Nodes of `nodeBytes` memory, of which only the `usable` part holds objects. */
export const cacheNodes = (bytes: number, nodeBytes: number, usable: number): number =>
  ceilWhole(bytes / (nodeBytes * usable));
