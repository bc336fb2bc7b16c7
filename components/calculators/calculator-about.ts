import type { CalculatorId } from '@/lib/estimate/models';

interface FormulaSource {
  readonly formula: string;
  /** Where it comes from, and what that source says. */
  readonly from: string;
  readonly href?: string;
}

export interface CalculatorAbout {
  /** The one question that it answers. */
  readonly question: string;
  /** For search engines and lists. */
  readonly description: string;
  readonly sources: readonly FormulaSource[];
}

/** What a reader is told about each calculator besides its numbers. */
export const CALCULATOR_ABOUT: Readonly<Record<CalculatorId, CalculatorAbout>> = {
  C01: {
    question: '이 정도 사용자라면 QPS, 저장소, 캐시, 서버가 얼마나 필요할까요?',
    description:
      '사용자 수와 몇 가지 가정에서 QPS, 최대 QPS, 저장소, 대역폭, 캐시, 서버 대수를 단계별로 추정해요.',
    sources: [
      {
        formula: '하루 86,400초, 한 달 30일, 한 해 365일, 1 KB = 1,000 B',
        from: '이 책의 모든 계산기가 쓰는 약속이에요. 암산에서는 하루를 10만 초로 봐요.',
      },
      {
        formula: 'DAU × 1인당 횟수 ÷ 86,400초 × 피크 계수',
        from: '스터디 노트의 추정 예시를 다시 세운 식이에요.',
      },
      {
        formula: '캐시할 비율 × 하루 읽기 × 객체 크기',
        from: '노트의 80/20 어림이에요. 웹 요청이 지프와 닮은 분포를 따른다는 관측이 뒷받침하지만, 쏠리는 정도는 기록마다 달라요.',
        href: 'https://pages.cs.wisc.edu/~cao/papers/zipf-implications.html',
      },
      {
        formula: '⌈최대 QPS ÷ (서버 한 대의 처리량 × 목표 사용률)⌉ + 예비',
        from: '사용률이 높아질수록 대기가 치솟으므로 여유를 남겨 나눠요. 대기열 설명을 참고하세요.',
        href: 'https://one2n.io/blog/queueing-theory-for-reliability-engineers-simple-guide',
      },
    ],
  },
  C02: {
    question: '최대 QPS를 구할 때 왜 평균에 2를 곱할까요?',
    description: '하루의 오르내림과 행사, 초 단위 흔들림에서 피크 계수가 어떻게 나오는지 보여 줘요.',
    sources: [
      {
        formula: '최대 ÷ 평균 = 2r ÷ (r + 1), r = 하루의 최대 ÷ 최소',
        from: '하루를 사인 곡선으로 본 유도예요. r이 3~4인 곳이 많고 최대 ÷ 평균은 1.6~1.7이 흔하다는 관측과 맞아요.',
        href: 'https://robustperception.io/do-you-know-your-peak-to-mean-ratio',
      },
      {
        formula: 'λ + z√λ',
        from: '1초에 오는 요청 수를 푸아송 분포로 보면 표준편차가 √λ예요. 용량을 넘는 비율은 λ가 1,000 이하면 정확히 더하고, 더 크면 정규 분포로 어림해요.',
      },
      {
        formula: '요청의 몫 ÷ 시간의 몫',
        from: '하루 요청의 80%가 20%의 시간에 온다고 보는 어림이에요.',
        href: 'https://www.besthub.dev/articles/designing-system-capacity-from-event-scenarios-to-precise-qps-planning-0f998433bb70',
      },
      {
        formula: '1 ÷ 매일 쓰는 비율',
        from: '스터디 노트의 설명이에요. 매일 쓰는 비율이 50%일 때만 2배가 돼요.',
      },
    ],
  },
  C16: {
    question: '우리 데이터의 접근 패턴에는 어떤 NoSQL이 어울릴까요?',
    description: '접근 패턴의 무게를 정하면 다섯 갈래의 NoSQL과 관계형 가운데 어울리는 순서를 보여 줘요.',
    sources: [
      {
        formula: 'Σ 접근 패턴의 무게 × 갈래가 그 패턴에 맞는 정도(0~3)',
        from: '우리가 만든 어림 점수예요. 측정값이 아니므로 순서를 외우지 말고, 왜 그 점수인지 따져 보는 데 쓰세요.',
      },
      {
        formula: '접근 패턴이 데이터 모델을 고른다',
        from: '질의와 접근 패턴에서 시작하라는 Cassandra의 데이터 모델링 안내를 따랐어요.',
        href: 'https://cassandra.apache.org/doc/latest/data_modeling/intro.html',
      },
    ],
  },
};
