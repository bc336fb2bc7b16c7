/** The steps from a dead primary to one that surely stays away, in the usual order. */
export const PROMOTION_STEPS = [
  { id: 'detect', label: '신호가 끊긴 것을 감지한다' },
  { id: 'agree', label: '죽었다고 정족수로 합의한다' },
  { id: 'promote', label: '가장 최신인 보조를 승격한다' },
  { id: 'reroute', label: '클라이언트를 새 주로 다시 잇는다' },
  { id: 'fence', label: '옛 주가 격리됐는지 확인한다' },
] as const;

/** Orders that are right, as indices of `PROMOTION_STEPS`; fencing before the promotion is the safer one. */
export const PROMOTION_ORDERS: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 4],
  [0, 1, 4, 2, 3],
];
