import type { CalculatorAbout } from '../calculator-about';

export const MOVEMENT_ABOUT: CalculatorAbout = {
  question: '노드를 늘리거나 줄이면 데이터를 얼마나 옮겨야 할까요?',
  description:
    '모듈로, 일관 해시 링, 해시 슬롯, 범위로 나눈 키가 노드 수를 바꿀 때 얼마나 옮겨 가는지 실제로 세어 견줘요.',
  sources: [
    {
      formula: 'h(문자열) = FNV-1a 32비트 뒤에 murmur3의 마무리 섞기',
      from: '키는 key-0, key-1, …이에요. 링의 점은 h("node-i#j")에 찍고, 키는 h(키) 뒤의 첫 점이 맡아요.',
    },
    {
      formula: '모듈로: 1 − min(n, m) ÷ 최소공배수(n, m)',
      from: '해시가 고르다고 보고 나머지가 같은 몫을 센 유도예요. n에서 n + 1로 가면 n ÷ (n + 1)이에요.',
    },
    {
      formula: '일관 해시와 슬롯: |m − n| ÷ max(n, m)',
      from: '새 노드가 받을 몫, 또는 사라진 노드가 가졌던 몫만 옮겨요. Cassandra의 토큰 링과 가상 노드 설명을 따랐어요.',
      href: 'https://cassandra.apache.org/doc/latest/architecture/dynamo',
    },
    {
      formula: '슬롯 = h(키) mod 16,384',
      from: 'Redis Cluster의 방식이에요. Redis는 CRC16을 쓰지만 여기서는 네 방법을 견주려고 같은 해시를 써요. 4대에서 5대로 가면 ⌊16,384 ÷ 5⌋ = 3,276개 슬롯이 옮겨 가요.',
      href: 'https://redis.io/learn/operate/redis-at-scale/scalability/redis-cluster-and-client-libraries',
    },
    {
      formula: '범위: 1 − 같은 번호의 두 범위가 겹치는 길이의 합',
      from: '모든 경계를 새로 그을 때의 유도예요. 한 범위만 둘로 쪼개는 저장소라면 그 범위의 절반만 옮겨요.',
    },
  ],
};
