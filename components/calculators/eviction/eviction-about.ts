import type { CalculatorAbout } from '../calculator-about';

export const EVICTION_ABOUT: CalculatorAbout = {
  question: '캐시가 차면 무엇을 내보내야 적중률이 가장 높을까요?',
  description:
    '같은 요청을 여덟 가지 방출 정책에 돌려 적중률을 견주고, 한 정책을 한 걸음씩 따라가 볼 수 있어요.',
  sources: [
    {
      formula: '적중률 = 히트 ÷ 요청',
      from: '빈 캐시에서 시작해 요청을 하나씩 돌려 센 값이에요. 처음의 미스도 함께 세요.',
    },
    {
      formula: '인기 쏠림: i번째로 인기 있는 키가 불릴 몫 ∝ 1 ÷ iˢ',
      from: 'Zipf의 법칙이에요. 난수는 씨앗으로 정해져서, 같은 씨앗이면 같은 요청이 와요.',
    },
    {
      formula: '2Q: A1in ⌊C ÷ 4⌋, A1out ⌊C ÷ 2⌋, 나머지 Am',
      from: 'Johnson과 Shasha(VLDB 1994)의 온전한 판이에요. A1in에서 나간 뒤 다시 불린 키만 Am에 들어가요.',
      href: 'https://www.semanticscholar.org/paper/2Q%3A-A-Low-Overhead-High-Performance-Buffer-Johnson-Shasha/5fa357b43c8351a5d8e7124429e538ad7d687abc',
    },
    {
      formula: 'ARC: T1, T2와 유령 B1, B2, 목표 크기 p',
      from: 'Megiddo와 Modha(FAST 2003)의 알고리즘 그대로예요.',
      href: 'https://www.usenix.org/conference/fast-03/arc-self-tuning-low-overhead-replacement-cache',
    },
    {
      formula: '1, 2, 3, 4, 1, 2, 5, 1, 2, 3, 4, 5에서 FIFO 미스: 자리 3개 9번, 4개 10번',
      from: '자리를 늘렸는데 미스가 느는 Belady의 이상이에요. LRU와 OPT에서는 일어나지 않아요.',
      href: 'https://cs.jhu.edu/~yairamir/cs418/os6/tsld016.htm',
    },
    {
      formula: '실제 캐시의 LRU와 LFU',
      from: 'Redis는 표본을 뽑아 LRU와 LFU를 어림해요. 여기서는 정확히 지킨 LRU와 LFU예요.',
      href: 'https://redis.io/docs/reference/eviction',
    },
    {
      formula: '훑기에 강한 정책',
      from: '한 번 쓰인 키를 빨리 내보내는 정책이 왜 유리한지 S3-FIFO를 만든 이들이 설명해요.',
      href: 'https://s3fifo.com/blog/category/performance',
    },
  ],
};
