import { pick, type Random } from '../../random';
import type { PolicyName } from '../../simulate/eviction/policy';

type Load = 'zipf' | 'scan' | 'shift' | 'loop';

/** What is offered. 2Q and ARC are not: they win wherever LFU does not, and lose to it by too little. */
export const OFFERED_POLICIES = ['fifo', 'lru', 'lfu', 'random'] as const satisfies readonly PolicyName[];
type Offered = (typeof OFFERED_POLICIES)[number];

/**
 * Hits of a cache of 100 on the workloads of C07 (1,000 keys, s = 1, 20,000 requests, seed 42). Counting them takes longer than
 * a question may; the test holds this table to the simulator.
 */
export const COUNTED_HITS: Readonly<Record<Load, Readonly<Record<Offered, number>>>> = {
  zipf: { fifo: 10_358, lru: 11_496, lfu: 13_008, random: 10_297 },
  scan: { fifo: 10_226, lru: 11_293, lfu: 13_008, random: 10_159 },
  shift: { fifo: 10_347, lru: 11_475, lfu: 7915, random: 10_321 },
  loop: { fifo: 0, lru: 0, lfu: 0, random: 13_631 },
};

const LOADS: readonly Load[] = ['zipf', 'scan', 'shift', 'loop'];

/** Noun phrases that end in 부하. */
export const LOAD_WORDS: Readonly<Record<Load, readonly string[]>> = {
  zipf: [
    '인기 키 몇 개에 요청이 쏠리고 그 인기가 변하지 않는 부하',
    '늘 같은 상품 몇 개만 잘 팔리는 가게의 조회 부하',
    '상위 키 20%가 조회의 80%를 받고 그 키가 늘 같은 부하',
  ],
  scan: [
    '쏠린 인기는 그대로인데 한 번 쓰고 말 키가 가끔 줄지어 지나가는 부하',
    '늘 인기 있는 상품을 조회하는 사이로 이따금 안 팔리는 상품을 훑는 부하',
    '인기 키는 늘 같은데 다시 안 볼 기록을 밤마다 읽는 배치가 섞이는 부하',
  ],
  shift: [
    '쏠려 있던 인기가 중간에 다른 키로 모두 옮겨 가는 부하',
    '몇 상품에 조회가 쏠리다가 유행이 바뀌어 찾는 상품이 모두 달라지는 부하',
    '인기 검색어에 쏠리던 조회가 한낮에 모두 새 검색어로 바뀌는 부하',
  ],
  loop: [
    '캐시 자리보다 조금 많은 키를 차례로 되풀이해 도는 부하',
    '자리가 100개인 캐시로 키 120개를 순서대로 돌려 가며 읽는 부하',
    '캐시에 다 들어가지 않는 목록을 처음부터 끝까지 거듭 읽는 부하',
  ],
};

export const winnerOf = (load: Load): Offered =>
  OFFERED_POLICIES.reduce((best, policy) =>
    COUNTED_HITS[load][policy] > COUNTED_HITS[load][best] ? policy : best,
  );

/** Each winner is as likely as the other: LFU wins two of the four. */
export function drawLoad(random: Random): Load {
  const winner = pick([...new Set(LOADS.map(winnerOf))], random);
  return pick(
    LOADS.filter((load) => winnerOf(load) === winner),
    random,
  );
}
