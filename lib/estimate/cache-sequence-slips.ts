import {
  buffersWrites,
  type CacheSequenceInput,
  cacheSequence,
} from '../simulate/cache-sequence/cache-sequence';
import type { ModelSlip } from './model';

const forLatency = (
  latencyOf: (input: CacheSequenceInput) => number | undefined,
): ModelSlip<CacheSequenceInput>['compute'] => {
  return (input, asked) => (asked === 'latency' ? latencyOf(input) : undefined);
};

export const CACHE_SEQUENCE_SLIPS: readonly ModelSlip<CacheSequenceInput>[] = [
  {
    output: 'latency',
    says: '미스에서 캐시를 조회한 시간이나 저장한 시간을 빠뜨린 것 같아요.',
    compute: forLatency((input) => cacheSequence(input).latency - input.tc),
  },
  {
    output: 'latency',
    says: 'DB 왕복만 센 것 같아요.',
    compute: forLatency((input) => cacheSequence(input).dbTrips * input.tdb),
  },
  {
    output: 'latency',
    says: '캐시 왕복만 센 것 같아요.',
    compute: forLatency((input) => cacheSequence(input).cacheTrips * input.tc),
  },
  {
    output: 'latency',
    says: 'write-back에서 답한 뒤에 하는 DB 쓰기까지 기다린 것 같아요.',
    compute: forLatency((input) =>
      buffersWrites(input) ? cacheSequence(input).latency + input.tdb : undefined,
    ),
  },
  {
    output: 'latency',
    says: 'write-around인데 캐시에도 쓴 것 같아요. 캐시는 건드리지 않아요.',
    compute: forLatency((input) =>
      input.pattern === 'write-around' && input.op === 'write'
        ? cacheSequence(input).latency + input.tc
        : undefined,
    ),
  },
  {
    output: 'latency',
    says: '적중한 읽기인데 DB까지 간 것 같아요.',
    compute: forLatency((input) =>
      input.op === 'read-hit' ? cacheSequence({ ...input, op: 'read-miss' }).latency : undefined,
    ),
  },
  {
    output: 'lostWrites',
    says: '모아 쓰는 간격의 절반만 센 것 같아요. 상한은 한 간격을 다 세요.',
    compute: (input, asked) => (asked === 'lostWrites' ? cacheSequence(input).lostWrites / 2 : undefined),
  },
];
