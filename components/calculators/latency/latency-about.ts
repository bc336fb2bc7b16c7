import type { CalculatorAbout } from '../calculator-about';

export const LATENCY_ABOUT: CalculatorAbout = {
  question: '메모리, 디스크, 네트워크는 서로 몇 배나 느릴까요?',
  description:
    '열네 가지 연산의 지연을 로그 사다리에 놓고, 두 연산을 견주고, 1 ns를 1초로 늘려 감을 잡게 해 줘요.',
  sources: [
    {
      formula: '고전 표의 지연 값',
      from: '피터 노빅의 글에 실린 표와 그 뒤의 사본에서 옮겼어요. 절대값은 낡았지만 자릿수와 비율은 지금도 쓸모가 있어요.',
      href: 'http://norvig.com/21-days.html#answers',
    },
    {
      formula: '더 이른 표의 값',
      from: '뮤텍스 100 ns, 1 KB 압축 10 µs, 1 MB 네트워크 전송 10 ms, 디스크 1 MB 읽기 30 ms로 알려져 있어요. 제프 딘의 강연 기록이 실마리예요.',
      href: 'https://glinden.blogspot.com/2009/10',
    },
    {
      formula: '연도별 모형: 몇 년마다 절반으로 줄어드는 지수식',
      from: '콜린 스콧의 연도별 지연 차트에 든 식을 다시 짰어요. 1995년부터 2020년까지에 맞춘 식이라 그 뒤는 외삽이에요.',
      href: 'https://github.com/colin-scott/interactive_latencies',
    },
    {
      formula: 'SSD 임의 읽기: 2012년 150 µs에서 2020년 16 µs까지 로그 눈금의 직선',
      from: '두 해의 값 사이를 같은 비율로 이은 우리의 어림이에요.',
    },
    {
      formula: 'A × 횟수',
      from: '앞의 것이 끝나야 다음 것을 시작할 때의 합이에요. 한꺼번에 보낼 수 있으면 이보다 훨씬 짧아요.',
    },
  ],
};
