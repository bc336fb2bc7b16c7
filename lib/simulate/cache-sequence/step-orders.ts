/** The steps of the paths past a cache as a learner puts them in order. */

export interface StepOrder {
  readonly id: string;
  readonly title: string;
  /** In the usual order. */
  readonly steps: readonly { readonly id: string; readonly label: string }[];
  /** Every order that is right, as indices of `steps`. */
  readonly orders: readonly (readonly number[])[];
}

const step = (id: string, label: string) => ({ id, label });

export const CACHE_STEP_ORDERS: readonly StepOrder[] = [
  {
    id: 'cache-aside-miss',
    title: 'cache-aside에서 캐시에 값이 없을 때',
    steps: [
      step('look', '캐시를 조회한다'),
      step('miss', '없음을 확인한다'),
      step('query', 'DB에 질의한다'),
      step('store', '결과를 캐시에 저장한다'),
      step('answer', '클라이언트에 답한다'),
    ],
    // Some store after the answer.
    orders: [
      [0, 1, 2, 3, 4],
      [0, 1, 2, 4, 3],
    ],
  },
  {
    id: 'read-through-miss',
    title: 'read-through에서 캐시에 값이 없을 때',
    steps: [
      step('look', '앱이 캐시를 부른다'),
      step('query', '캐시가 DB에 질의한다'),
      step('store', '캐시가 결과를 저장한다'),
      step('answer', '캐시가 앱에 돌려준다'),
    ],
    orders: [[0, 1, 2, 3]],
  },
  {
    id: 'cache-aside-hit',
    title: 'cache-aside에서 캐시에 값이 있을 때',
    steps: [
      step('look', '캐시를 조회한다'),
      step('hit', '값이 있음을 확인한다'),
      step('answer', '클라이언트에 답한다'),
    ],
    orders: [[0, 1, 2]],
  },
  {
    id: 'cache-aside-write',
    title: 'cache-aside로 쓸 때',
    steps: [
      step('update', 'DB를 갱신한다'),
      step('delete', '캐시의 키를 삭제한다'),
      step('answer', '클라이언트에 답한다'),
    ],
    orders: [[0, 1, 2]],
  },
  {
    id: 'stale-race',
    title: '낡은 값이 캐시에 남는 경쟁',
    steps: [
      step('read-old', '읽는 쪽이 미스 뒤 DB에서 v1을 읽는다'),
      step('update', '쓰는 쪽이 DB를 v2로 바꾼다'),
      step('delete', '쓰는 쪽이 캐시 키를 지운다'),
      step('store-old', '읽는 쪽이 늦게 v1을 저장한다'),
    ],
    orders: [[0, 1, 2, 3]],
  },
];
