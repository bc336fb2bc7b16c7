import type { NosqlInput } from '../../estimate/nosql-fit';

interface Job {
  /** A noun phrase that ends in 일 and names what it weighs. */
  readonly words: string;
  readonly weights: Partial<NosqlInput>;
}

/** Work for a store, two of each kind. The weights are those that C16 asks for; they decide the answer, not the order here. */
export const NOSQL_JOBS: readonly Job[] = [
  { words: '로그인 토큰 하나로 세션을 통째로, 아주 빨리 읽고 쓰는 일', weights: { key: 3, writes: 1 } },
  { words: '짧은 코드 하나로 원래 주소를 되도록 빨리 찾는 일', weights: { key: 3 } },
  {
    words: '친구의 친구를 여러 다리 건너 찾아 추천하는 일',
    weights: { key: 1, relations: 3, flex: 1 },
  },
  { words: '계좌 사이의 송금을 몇 단계씩 따라가 수상한 고리를 찾는 일', weights: { relations: 3 } },
  {
    words: '쉬지 않고 들어오는, 열이 조금씩 다른 글을 대화방 번호로 모아 읽는 일',
    weights: { key: 2, flex: 1, writes: 3 },
  },
  {
    words: '열이 들쭉날쭉한 활동 기록을 사용자마다 끝없이 쌓고 가끔 꺼내는 일',
    weights: { key: 1, flex: 1, writes: 3 },
  },
  {
    words: '종류마다 속성이 다른 상품을 하나씩 통째로 저장하고 안쪽 필드로 찾는 일',
    weights: { key: 1, flex: 3, joins: 1 },
  },
  { words: '글마다 모양이 제각각이고 자주 바뀌는 콘텐츠를 담아 두는 일', weights: { key: 1, flex: 3 } },
  {
    words: '서버마다 초 단위로 쏟아지는 CPU 값을 5분 평균으로 묶어 보는 일',
    weights: { series: 3, writes: 3 },
  },
  { words: '온도 기록을 시각 순서로 쌓고 시간대별로 집계하는 일', weights: { series: 3, writes: 1 } },
  { words: '잔액을 빼고 결제를 남기는 두 변경을 한꺼번에 확정하는 일', weights: { relations: 1, joins: 3 } },
  { words: '주문, 회원, 재고 표를 이어 보고 함께 바꾸는 일', weights: { joins: 3 } },
];
