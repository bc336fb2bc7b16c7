import { rankNosql, STORES } from '../../estimate/nosql-fit';
import { permutation, pick } from '../../random';
import type { Template } from './template';

/** A workload in a clause before a noun, with its weights as in C16; the model names the winner. */
export const WORKLOADS = [
  { tells: '로그인 토큰 하나로 세션을 읽고 쓰는', weights: [3, 0, 0, 0, 1, 0] },
  { tells: '함께 아는 친구를 두세 단계 따라가며 찾는', weights: [1, 3, 1, 0, 0, 0] },
  { tells: '서버 수천 대의 지표를 초마다 쌓고 시간 구간으로 모으는', weights: [0, 0, 0, 3, 3, 0] },
  { tells: '품목마다 속성이 다른 상품을 저장하고 속성으로도 찾는', weights: [1, 0, 3, 0, 0, 1] },
  { tells: '대화방마다 메시지를 쉬지 않고 받아 차례로 읽는', weights: [1, 0, 1, 1, 3, 0] },
  { tells: '두 계좌의 잔액을 한꺼번에 바꾸고 여러 표를 잇는', weights: [0, 1, 0, 0, 0, 3] },
] as const;

type Weights = (typeof WORKLOADS)[number]['weights'];
export const rankedLabels = ([key, relations, flex, series, writes, joins]: Weights): string[] =>
  rankNosql({ key, relations, flex, series, writes, joins }).map(({ label }) => label);

const OFFERED = 4;
const PRODUCTS = STORES.flatMap(({ label, products }) =>
  products.map((product): [string, string] => [product, label]),
);
const MATCHED = 5;

/** C16: which kind of store. */
export const NOSQL_TEMPLATES: Readonly<Record<string, Template>> = {
  /** The kind that the score of C16 puts first for a service that is {tells}: a clause before a noun. */
  'P-C16a': {
    type: 'sc',
    draw: (random) => {
      const { tells, weights } = pick(WORKLOADS, random);
      const [best = '', ...others] = rankedLabels(weights);
      const offered = permutation(others.length, random).slice(0, OFFERED - 1);
      const wrong = offered.map((at) => others[at] ?? '');
      return { slots: { tells }, parts: { options: [best, ...wrong], answer: 0 } };
    },
  },
  /** Five of the notes' products and their kinds. */
  'P-C16b': {
    type: 'ma',
    draw: (random) => {
      const drawn = permutation(PRODUCTS.length, random).slice(0, MATCHED);
      const pairs = drawn.flatMap((at) => (PRODUCTS[at] ? [PRODUCTS[at]] : []));
      const kinds = new Set(pairs.map(([, kind]) => kind));
      const extra = STORES.map(({ label }) => label).filter((label) => !kinds.has(label));
      return { parts: { pairs, extra } };
    },
  },
};
