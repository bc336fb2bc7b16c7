import { describe, expect, it } from 'vitest';
import type { SlotValues } from './fill-slots';
import { gradeTemplate } from './templates/templates.fixture';

const MISS_SHARE = '빗나간 비율(1 − 적중률)이 들어갈 자리에 적중률을 쓴 것 같아요.';

/** What was drawn, what was typed, what is said of it and the first step that went wrong. */
const SLIPS: readonly (readonly [
  name: string,
  drawn: SlotValues,
  text: string,
  says: string,
  stepId: string,
])[] = [
  // Forgot the peak
  ['P-C01b', { n: 8, r: 9, f: 2 }, '4630', '‘피크 계수’를 계산에 넣지 않은 것 같아요.', 'peakWriteQps'],
  // Dropped the copies
  ['P-C01d', { t: 30, y: 5, c: 3 }, '54.75', '‘복제 수’를 계산에 넣지 않은 것 같아요.', 'totalBytes'],
  ['P-C01d', { t: 30, y: 5, c: 3 }, '0.45', '1년을 365일로 바꾸지 않은 것 같아요.', 'totalBytes'],
  [
    'P-C03a',
    { a: '디스크 탐색', b: '메모리 읽기' },
    '100',
    '시간 단위가 한 단계(1,000배) 어긋난 것 같아요.',
    'ratio',
  ],
  ['P-C03a', { a: '디스크 탐색', b: '메모리 읽기' }, '0.00001', '나누는 쪽을 뒤집은 것 같아요.', 'ratio'],
  [
    'P-C03b',
    { a: '데이터 센터 안 왕복', n: 1000 },
    '0.5',
    '횟수를 곱하지 않은 것 같아요.',
    'totalNanoseconds',
  ],
  ['P-C04a', { n: 100 }, '69,444', '초가 아니라 분으로 나눈 것 같아요(하루는 1,440분, 86,400초).', 'qps'],
  ['P-C04b', { x: 30 }, '0.347', '바이트를 비트로(8배) 바꾸지 않은 것 같아요.', 'bandwidth'],
  ['P-C04c', { k: 30 }, '1조', '지수가 10만큼(약 1,000배) 어긋난 것 같아요.', 'decimal'],
  ['P-C05a', { a: 99.9 }, '4.32', '9를 하나 더 센 것 같아요.', 'downMonth'],
  ['P-C05a', { a: 99.9 }, '525.6분', '‘한 해에 멈추는 시간’을 구한 것 같아요.', 'downMonth'],
  [
    'P-C05b',
    { a: 99.8, k: 3 },
    '99.8',
    '가장 약한 하나의 가용성을 그대로 쓴 것 같아요. 직렬에서는 모두 곱해요.',
    'together',
  ],
  ['P-C05b', { a: 99.8, k: 3 }, '0.6', '살아 있는 비율이 아니라 멈추는 비율을 구한 것 같아요.', 'together'],
  [
    'P-C05c',
    { a: 99, t: 99.99 },
    '1',
    '원본 말고 더 두는 수를 센 것 같아요. 여기서는 원본까지 세요.',
    'replicas',
  ],
  // Forgot the trip to the cache on a miss
  [
    'P-C06a',
    { h: 50, c: 2, d: 10 },
    '6',
    '빗나갔을 때 캐시에 먼저 들른 시간을 더하지 않은 것 같아요.',
    'effectiveMs',
  ],
  ['P-C06a', { h: 90, c: 1, d: 20 }, '19', MISS_SHARE, 'effectiveMs'],
  ['P-C06b', { h: 95, q: 10_000 }, '9500', MISS_SHARE, 'dbQps'],
  ['P-C06c', { h: 80 }, '1.25', MISS_SHARE, 'lossMultiplier'],
  ['P-C07c', { n: 1000, p: 20 }, '20', '모든 키가 똑같이 불린다고 본 것 같아요.', 'share'],
  [
    'P-C08b',
    { pattern: 'cache-aside', op: '미스한 읽기', c: 1, d: 20 },
    '21',
    '미스에서 캐시를 조회한 시간이나 저장한 시간을 빠뜨린 것 같아요.',
    'latency',
  ],
  [
    'P-C08b',
    { pattern: 'write-back', op: '쓰기', c: 1, d: 20 },
    '21',
    'write-back에서 답한 뒤에 하는 DB 쓰기까지 기다린 것 같아요.',
    'latency',
  ],
  [
    'P-C08b',
    { pattern: 'write-around', op: '쓰기', c: 1, d: 20 },
    '21',
    'write-around인데 캐시에도 쓴 것 같아요. 캐시는 건드리지 않아요.',
    'latency',
  ],
  [
    'P-C08c',
    { w: 500, s: 2 },
    '500',
    '모아 쓰는 간격의 절반만 센 것 같아요. 상한은 한 간격을 다 세요.',
    'lostWrites',
  ],
  ['P-C09a', { n: 4 }, '20', '모듈로도 새 노드의 몫만 옮긴다고 본 것 같아요.', 'moduloShare'],
  ['P-C09b', { n: 4 }, '25', '바꾼 뒤가 아니라 지금의 노드 수로 나눈 것 같아요.', 'ringShare'],
  [
    'P-C10a',
    { n: 10, q: 10_000, p: 30, k: 5 },
    '3700',
    '인기 키를 하위 키로 나누지 않은 것 같아요.',
    'hottestQps',
  ],
  [
    'P-C10a',
    { n: 10, q: 10_000, p: 30, k: 5 },
    '1600',
    '나머지 부하에서 인기 키의 몫을 빼지 않은 것 같아요.',
    'hottestQps',
  ],
  ['P-C10c', { p: 3, f: 200 }, '3472', '팔로워 수를 곱하지 않은 것 같아요.', 'insertsPerSecond'],
  ['P-C11a', { d: 5, m: 3, p: 20, r: 30 }, '55', '신호를 놓친 횟수를 곱하지 않은 것 같아요.', 'detection'],
  ['P-C11a', { d: 5, m: 3, p: 20, r: 30 }, '50', '감지하는 시간을 빠뜨린 것 같아요.', 'rto'],
  [
    'P-C12a',
    { h: 95, e: 20, o: 200 },
    '29',
    '빗나간 요청도 거점을 거쳐 간다는 것을 빠뜨린 것 같아요.',
    'latencyMs',
  ],
  [
    'P-C12b',
    { m: 100, s: 500, h: 95 },
    '47,500',
    '원본이 아니라 CDN이 대신 내보낸 양을 구한 것 같아요.',
    'originBytes',
  ],
  ['P-C12c', { d: 30, p: 120 }, '18', '달마다 무료인 1,000개를 빼지 않은 것 같아요.', 'invalidationFee'],
  ['P-C13a', { n: 4, s: 10_000, k: 1 }, '7500', '잃는 세션이 아니라 남는 세션을 구한 것 같아요.', 'lost'],
  ['P-C13b', { n: 4, k: 1 }, '25', '늘어난 몫을 남은 서버가 아니라 전체 서버로 나눈 것 같아요.', 'loadRise'],
  ['P-C14a', { q: 10_000, h: 90 }, '9000', MISS_SHARE, 'lambdaBefore'],
  [
    'P-C14b',
    { q: 10_000, h: 90, u: 1200 },
    '1',
    '처리량에서 조회를 빼지 않고(μ − λ) 조회(λ)로 나눈 것 같아요.',
    'meanBeforeMs',
  ],
  [
    'P-C14b',
    { q: 10_000, h: 90, u: 1200 },
    '0.833',
    '줄에서 기다리는 시간을 빼고 처리 시간(1,000 ÷ μ)만 구한 것 같아요.',
    'meanBeforeMs',
  ],
  [
    'P-C15a',
    { s: 1, b: 12.5, c: 250, d: 500, r: 2 },
    '40',
    '압축하고 푸는 시간을 빼고 전송 시간만 구한 것 같아요.',
    'packedSeconds',
  ],
  [
    'P-C15a',
    { s: 1, b: 12.5, c: 250, d: 500, r: 2 },
    '326',
    '초당 바이트인 전송 속도를 비트로 본 것 같아요(8배 차이).',
    'packedSeconds',
  ],
];

describe('a wrong answer', () => {
  it.each(SLIPS)('to %s, %j: %s', (name, drawn, text, says, stepId) => {
    const { verdict, diagnosis } = gradeTemplate(name, drawn, text);
    expect(verdict).not.toBe('right');
    expect(diagnosis).toEqual({ says, stepId });
  });

  it.each([
    ['10', '다른 정책으로 센 것 같아요. FIFO는 히트가 순서를 바꾸지 않고, LRU는 바꿔요.', 'hits'],
    ['3', '미스가 아니라 히트를 센 것 같아요.', 'misses'],
    ['6', '빈 캐시를 채우는 처음 미스를 빼고 센 것 같아요.', 'misses'],
  ])('to P-C07a: %s', (text, says, stepId) => {
    const belady = { policy: 'fifo', trace: '1, 2, 3, 4, 1, 2, 5, 1, 2, 3, 4, 5' };
    expect(gradeTemplate('P-C07a', {}, text, belady).diagnosis).toEqual({ says, stepId });
  });
});
