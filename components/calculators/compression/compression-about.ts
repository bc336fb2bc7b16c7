import type { CalculatorAbout } from '../calculator-about';

export const COMPRESSION_ABOUT: CalculatorAbout = {
  question: '보내기 전에 압축하면 정말 더 빨리 도착할까요?',
  description:
    '데이터 크기와 회선, 압축하고 푸는 속도, 압축비에서 두 방법의 시간과 손익이 갈리는 속도를 보여 줘요.',
  sources: [
    {
      formula: '데이터 ÷ 압축하는 속도 + 데이터 ÷ (압축비 × 전송 속도) + 데이터 ÷ 푸는 속도',
      from: '다 압축하고, 보내고, 푸는 일을 차례로 한다고 본 유도예요. 압축하면서 보내면 세 시간이 겹쳐 이보다 빨라요.',
    },
    {
      formula: '(1 − 1 ÷ 압축비) ÷ (1 ÷ 압축하는 속도 + 1 ÷ 푸는 속도)',
      from: '두 시간을 같다고 놓고 전송 속도에 대해 푼 값이에요. 데이터 크기는 양쪽에서 지워져요.',
    },
    {
      formula: '압축하는 속도와 푸는 속도, 압축비의 어림',
      from: '알고리즘과 데이터에 따라 몇 배씩 달라요. 같은 자료로 여러 알고리즘을 잰 zstd의 표에서는 압축비 2~3배에 압축은 100~700 MB/s, 풀기는 400~4,000 MB/s쯤이에요.',
      href: 'https://github.com/facebook/zstd#benchmarks',
    },
    {
      formula: '전송 속도 예시: 이동통신 5 MB/s, 사무실 12.5 MB/s, 데이터 센터 1,250 MB/s',
      from: '각각 40 Mbps, 100 Mbps, 10 Gbps 회선을 꽉 채웠을 때의 값이에요.',
    },
  ],
};
