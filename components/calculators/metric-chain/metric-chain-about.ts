import type { CalculatorAbout } from '../calculator-about';

export const METRIC_CHAIN_ABOUT: CalculatorAbout = {
  question: '캐시 적중률 5%p가 어떻게 매출까지 번질까요?',
  description: '호스트, 종합, 비즈니스 메트릭을 잇는 사슬을 따라가고, p99를 평균하면 왜 안 되는지 보여 줘요.',
  sources: [
    {
      formula: '평균 응답 = 1,000 ms ÷ (μ − λ), p99 = 평균 × ln 100',
      from: '요청이 무작위로 오고 서버 하나가 처리하는 M/M/1 대기열이에요. 머무는 시간이 지수 분포라 백분위수도 나와요. 실제 DB는 동시에 여러 질의를 처리하므로 모양만 빌린 모형이에요.',
      href: 'https://blackboxsoc.com/mm1-percentile.html',
    },
    {
      formula: '매출의 변화 = −(100 ms마다 잃는 몫) × p99의 변화 ÷ 100 ms',
      from: '100 ms에 1%는 2006년의 발표 자료에서 온 숫자로, 근거가 약하고 오래됐어요. 곧은 선이라는 것도 가정이니 자기 서비스의 값을 재서 넣으세요.',
      href: 'https://www.niels-ole.com/amazon/performance/2018/10/27/100ms-latency-1percent-revenue.html',
    },
    {
      formula: '합쳐 잰 p99 = 모든 요청을 세운 ⌈99% × 건수⌉번째',
      from: '호스트마다 잰 백분위수를 평균한 값은 어느 백분위수도 아니에요.',
      href: 'http://www.batey.info/percentiles-averages.html',
    },
  ],
};
