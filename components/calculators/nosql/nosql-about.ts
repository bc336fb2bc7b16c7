import type { CalculatorAbout } from '../calculator-about';

export const NOSQL_ABOUT: CalculatorAbout = {
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
};
