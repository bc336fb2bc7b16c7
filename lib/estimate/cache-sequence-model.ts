import { formatQuantity as show } from '../format-quantity';
import { withJosa } from '../korean';
import {
  buffersWrites,
  type CacheSequenceInput,
  type CacheSequenceOutput,
  cacheSequence,
  isRace,
  tripsOf,
} from '../simulate/cache-sequence/cache-sequence';
import { CACHE_SEQUENCE_SLIPS } from './cache-sequence-slips';
import { CACHE_SEQUENCE_INPUTS, CACHE_SEQUENCE_OUTPUTS } from './cache-sequence-specs';
import type { Model, Preset, Step } from './model';
import { toSteps } from './working';

const PRESETS: readonly Preset[] = [
  { id: 'miss', label: '미스', values: {} },
  { id: 'read-through', label: '캐시가 대신 읽음', values: { pattern: 'read-through' } },
  { id: 'write', label: 'DB 갱신, 캐시 삭제', values: { op: 'write' } },
  {
    id: 'lost-writes',
    label: 'write-back의 유실',
    values: { pattern: 'write-back', op: 'write', fault: 'cache-dies' },
  },
  { id: 'stale-race', label: '낡은 값 경쟁', values: { fault: 'stale-race' } },
];

const CHOSEN = ['fault', 'pattern', 'op'];
const listed = (names: readonly string[]): string => names.join(' + ') || '없음';
const counted = (value: number): string => show(value, 'times');
const ms = (value: number): string => show(value, 'milliseconds');

function explain(input: CacheSequenceInput): readonly Step[] {
  const output = cacheSequence(input);
  const { cache, db } = tripsOf(input);
  const loses = output.lostWrites > 0;
  return toSteps(CACHE_SEQUENCE_OUTPUTS, output, [
    { id: 'cacheTrips', formula: '캐시까지 다녀오는 일', substitution: listed(cache), uses: CHOSEN },
    { id: 'dbTrips', formula: 'DB까지 다녀오는 일', substitution: listed(db), uses: CHOSEN },
    {
      id: 'latency',
      formula: '캐시 왕복 × 횟수 + DB 왕복 × 횟수',
      substitution: `${ms(input.tc)} × ${counted(output.cacheTrips)} + ${ms(input.tdb)} × ${counted(output.dbTrips)}`,
      uses: ['cacheTrips', 'dbTrips', 'tc', 'tdb'],
    },
    {
      id: 'appCalls',
      formula: '왕복 − 캐시가 대신 하는 왕복',
      substitution: `${counted(output.cacheTrips + output.dbTrips)} − ${counted(output.cacheTrips + output.dbTrips - output.appCalls)}`,
      uses: ['cacheTrips', 'dbTrips', 'pattern'],
    },
    {
      id: 'lostWrites',
      formula: loses ? '쓰기 × 모아 쓰는 간격' : '모아 쓰다 캐시가 죽을 때만 생겨요',
      substitution: loses
        ? `${show(input.writeRate, 'itemsPerSecond')} × ${show(input.flush, 'seconds')}`
        : '0건',
      uses: [...CHOSEN, 'writeRate', 'flush'],
    },
  ]);
}

const OPERATIONS: Readonly<Record<CacheSequenceInput['op'], string>> = {
  'read-hit': '적중한 읽기는',
  'read-miss': '미스한 읽기는',
  write: '쓰기는',
};

function faultText(input: CacheSequenceInput): string {
  if (input.fault === 'none') return buffersWrites(input) ? ' DB에는 나중에 한꺼번에 써요.' : '';
  if (!buffersWrites(input)) return ' 캐시가 죽어도 DB로 우회하면 답은 할 수 있어요.';
  const lost = show(cacheSequence(input).lostWrites, 'items');
  return ` 캐시가 죽으면 이미 답한 쓰기 가운데 많으면 ${withJosa(lost, '이/가')} 유실돼요.`;
}

function summarize(input: CacheSequenceInput): string {
  if (input.fault === 'stale-race')
    return '미스한 읽기가 옛 값을 늦게 저장해, DB는 v2인데 캐시는 TTL이 끝날 때까지 v1을 답해요.';
  if (isRace(input))
    return '그 사이 삭제가 와서 임대 토큰이 무효가 되었으므로, 캐시가 늦게 온 옛 값을 거절해요.';
  const { latency, appCalls } = cacheSequence(input);
  return (
    `${input.pattern}에서 ${OPERATIONS[input.op]} 앱이 ${counted(appCalls)} 부르고 ${ms(latency)} 만에 답해요.` +
    faultText(input)
  );
}

/** C08: what happens, in which order, when an application reads or writes past a cache. */
export const cacheSequenceModel: Model<CacheSequenceInput, CacheSequenceOutput> = {
  name: 'cache-sequence',
  inputs: CACHE_SEQUENCE_INPUTS,
  outputs: CACHE_SEQUENCE_OUTPUTS,
  presets: PRESETS,
  compute: cacheSequence,
  explain,
  summarize,
  slips: CACHE_SEQUENCE_SLIPS,
};
