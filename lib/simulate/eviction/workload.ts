import { mulberry32 } from '../../random';
import { readTrace } from './trace';
import { LOOP_KEYS, SCAN_EVERY, SCAN_KEYS } from './workload-sizes';
import { zipfKey, zipfSums } from './zipf';

export const WORKLOADS = ['zipf', 'scan', 'shift', 'loop', 'trace'] as const;

export type WorkloadSetting = {
  readonly workload: (typeof WORKLOADS)[number];
  /** Keys that are asked for again and again; the workload `shift` goes over to as many others. */
  readonly keys: number;
  readonly skew: number;
  readonly requests: number;
  readonly seed: number;
  readonly trace: string;
};

export interface Workload {
  /** Keys from 1 on; those of a typed trace are numbered as they come. */
  readonly requests: Int32Array;
  /** All keys are below it. */
  readonly keyCount: number;
  /** What the keys are called, where they are not called by their number. */
  readonly names?: readonly string[];
}

/** How often a scan goes through a workload of so many requests: before every 2,000th, not at the start. */
const scanCount = (requests: number): number => Math.floor((requests - 1) / SCAN_EVERY);

type Generated = Omit<WorkloadSetting, 'workload' | 'trace'>;

function zipfRequests({ keys, skew, requests, seed }: Generated): Int32Array {
  const sums = zipfSums(keys, skew);
  const random = mulberry32(seed);
  return Int32Array.from({ length: requests }, () => zipfKey(sums, random));
}

function scanned(setting: Generated): Workload {
  const wanted = zipfRequests(setting);
  const scans = scanCount(setting.requests);
  const requests = new Int32Array(wanted.length + scans * SCAN_KEYS);
  let end = 0;
  let strange = setting.keys;
  wanted.forEach((key, i) => {
    if (i > 0 && i % SCAN_EVERY === 0) for (let k = 0; k < SCAN_KEYS; k++) requests[end++] = ++strange;
    requests[end++] = key;
  });
  return { requests, keyCount: strange + 1 };
}

function shifted(setting: Generated): Workload {
  const half = Math.floor(setting.requests / 2);
  const requests = zipfRequests(setting).map((key, i) => (i < half ? key : key + setting.keys));
  return { requests, keyCount: 2 * setting.keys + 1 };
}

function typed(text: string): Workload {
  const read = readTrace(text);
  const names = [...new Set(read)];
  const places = new Map(names.map((name, i) => [name, i]));
  return {
    requests: Int32Array.from(read, (name) => places.get(name) ?? 0),
    keyCount: names.length,
    names,
  };
}

/** The requests that a cache is tried with. */
export function makeWorkload(setting: WorkloadSetting): Workload {
  switch (setting.workload) {
    case 'zipf':
      return { requests: zipfRequests(setting), keyCount: setting.keys + 1 };
    case 'scan':
      return scanned(setting);
    case 'shift':
      return shifted(setting);
    case 'loop':
      return {
        requests: Int32Array.from({ length: setting.requests }, (_, i) => i % LOOP_KEYS),
        keyCount: LOOP_KEYS,
      };
    case 'trace':
      return typed(setting.trace);
  }
}
