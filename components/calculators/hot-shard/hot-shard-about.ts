import type { CalculatorAbout } from '../calculator-about';

export const HOT_SHARD_ABOUT: CalculatorAbout = {
  question: '유명인사 한 명이 샤드 하나와 피드 전체를 얼마나 뜨겁게 할까요?',
  description:
    '키 하나에 몰린 부하를 하위 키와 캐시로 나눠 보고, 글 하나를 모든 팔로워의 피드에 넣는 시간과 한도를 따져 봐요.',
  sources: [
    {
      formula: '가장 뜨거운 샤드 = 전체 × (1 − 몫) ÷ 샤드 수 + 전체 × 몫 × (1 − 적중률) ÷ 하위 키 수',
      from: '나머지 키가 고르게 퍼지고 하위 키가 서로 다른 샤드에 놓인다고 보고 더한 식이에요. 파티션 하나의 한도를 넘으면 나머지가 놀아도 막힌다는 DynamoDB 문서를 참고하세요.',
      href: 'https://docs.amazonaws.cn/en_us/amazondynamodb/latest/developerguide/throttling-key-range-limit-exceeded-mitigation.md',
    },
    {
      formula: '초당 피드 삽입 = 하루 글 × 평균 팔로워 ÷ 86,400초',
      from: '글마다 팔로워 수만큼 피드에 넣는다고 본 평균이에요.',
      href: 'https://www.cruxible.dev/learn/sd43-twitter-timeline',
    },
    {
      formula: '팔로워가 한도를 넘는 계정의 글은 읽을 때 합쳐요',
      from: '대부분은 미리 넣고 유명인사의 글만 읽을 때 가져오는 혼합 방식을 소개한 책의 발췌예요. 한도 10만 명과 넣는 속도는 우리의 가정이에요.',
      href: 'https://www.goodreads.com/notes/34626431-designing-data-intensive-applications/92640060-ion-gritco/37c6d25b-8115-4216-9ddb-23dd10f15e7b',
    },
  ],
};
