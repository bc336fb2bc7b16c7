import { cacheBytes, cacheNodes } from './cache-need';
import { peakQps } from './peak';
import { MENTAL_SECONDS_PER_DAY, meanBitsPerSecond, meanPerSecond, SECONDS_PER_DAY } from './per-day';
import { serverCount } from './server-count';
import { toSignificant } from './significant';
import { storedBytes } from './storage-growth';

export type CapacityInput = {
  readonly mau: number;
  readonly dauRatio: number;
  readonly writesPerUser: number;
  readonly readsPerUser: number;
  readonly mediaRatio: number;
  readonly mediaBytes: number;
  readonly textBytes: number;
  readonly years: number;
  readonly replicas: number;
  readonly peakFactor: number;
  readonly hotFraction: number;
  readonly objBytes: number;
  readonly nodeMem: number;
  readonly usable: number;
  readonly serverQps: number;
  readonly targetUtil: number;
  readonly spare: number;
  readonly mode: 'exact' | 'mental';
};

export const secondsPerDayOf = (mode: CapacityInput['mode']): number =>
  mode === 'mental' ? MENTAL_SECONDS_PER_DAY : SECONDS_PER_DAY;

/** In the head every result is rounded to two digits before the next step reads it, so that each line can be redone by hand. */
const rounding = (mode: CapacityInput['mode']) => (value: number) =>
  mode === 'mental' ? toSignificant(value, 2) : value;

function traffic(input: CapacityInput) {
  const round = rounding(input.mode);
  const seconds = secondsPerDayOf(input.mode);
  const dau = round(input.mau * input.dauRatio);
  const writesPerDay = round(dau * input.writesPerUser);
  const readsPerDay = round(dau * input.readsPerUser);
  const writeQps = round(meanPerSecond(writesPerDay, seconds));
  const readQps = round(meanPerSecond(readsPerDay, seconds));
  const peakWriteQps = round(peakQps(writeQps, input.peakFactor));
  const peakReadQps = round(peakQps(readQps, input.peakFactor));
  const peakTotalQps = round(peakWriteQps + peakReadQps);
  return { dau, writesPerDay, readsPerDay, writeQps, readQps, peakWriteQps, peakReadQps, peakTotalQps };
}

function storage(input: CapacityInput, writesPerDay: number) {
  const round = rounding(input.mode);
  const bytesPerWrite = round(input.textBytes + input.mediaRatio * input.mediaBytes);
  const mediaBytesPerDay = round(writesPerDay * input.mediaRatio * input.mediaBytes);
  const textBytesPerDay = round(writesPerDay * input.textBytes);
  const storageBytesPerDay = round(mediaBytesPerDay + textBytesPerDay);
  const storageTotalBytes = round(storedBytes(storageBytesPerDay, input.years, input.replicas));
  const mediaTotalBytes = round(storedBytes(mediaBytesPerDay, input.years, input.replicas));
  return {
    bytesPerWrite,
    mediaBytesPerDay,
    textBytesPerDay,
    storageBytesPerDay,
    storageTotalBytes,
    mediaTotalBytes,
  };
}

/** From users to traffic, storage, bandwidth, cache and servers: the back-of-the-envelope chain of chapter 12. */
export function estimateCapacity(input: CapacityInput) {
  const round = rounding(input.mode);
  const seconds = secondsPerDayOf(input.mode);
  const flow = traffic(input);
  const stored = storage(input, flow.writesPerDay);
  const hotBytes = round(cacheBytes(flow.readsPerDay, input.objBytes, input.hotFraction));
  return {
    ...flow,
    ...stored,
    ingressBitsPerSecond: round(meanBitsPerSecond(stored.storageBytesPerDay, seconds)),
    egressBitsPerSecond: round(meanBitsPerSecond(flow.readsPerDay * stored.bytesPerWrite, seconds)),
    cacheBytes: hotBytes,
    cacheNodes: round(cacheNodes(hotBytes, input.nodeMem, input.usable)),
    servers: round(serverCount(flow.peakTotalQps, input.serverQps, input.targetUtil, input.spare)),
  };
}

export type CapacityOutput = Readonly<ReturnType<typeof estimateCapacity>>;
