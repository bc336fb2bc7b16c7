import type { CalculatorAbout } from '../calculator-about';

export const CDN_EFFECT_ABOUT: CalculatorAbout = {
  question: 'CDN을 앞에 두면 얼마나 빨라지고, 값은 어떻게 되고, 배포한 것은 언제 보일까요?',
  description: '적중률에서 평균 지연과 한 달 요금을 구하고, 무효화 방법마다 옛 파일이 얼마나 남는지 견줘요.',
  sources: [
    {
      formula: '거점 왕복 + (1 − 적중률) × 원본 왕복',
      from: '빗나간 요청은 거점을 거쳐 원본까지 다녀온다고 본 식이에요. 전송 시간은 뺐어요.',
    },
    {
      formula: '전송량 × 1 GB의 값',
      from: '단가는 모두 예시예요. CDN의 0.085달러는 CloudFront 미국 첫 10 TB의 공개 단가예요.',
      href: 'https://github.com/vreutova/infracost-idem-support/pull/15',
    },
    {
      formula: '빗나간 전송량 × 채우기 단가',
      from: '캐시를 채우는 요금은 사업자마다 달라요. Google Cloud CDN의 2026년 9월 요금표에는 1 GiB에 0.01~0.04달러로 적혀 있어요.',
      href: 'https://raw.githubusercontent.com/api-evangelist/google-cloud-cdn/refs/heads/main/plans/google-cloud-cdn-plans-pricing.yml',
    },
    {
      formula: 'max(0, 무효화하는 경로 − 1,000개) × 0.005달러',
      from: 'CloudFront의 무효화 요금이에요. 달마다 처음 1,000개 경로는 무료예요.',
      href: 'https://opennext.js.org/aws/config/overrides/automatic_cdn_invalidation',
    },
    {
      formula: '와일드카드는 한 경로, 버전을 넣은 이름은 무효화가 없음',
      from: '와일드카드 경로와 버전을 넣은 파일 이름은 CloudFront 안내가 권하는 두 방법이에요.',
      href: 'https://github.com/awsdocs/amazon-cloudfront-developer-guide/blob/main/doc_source/Invalidation.md',
    },
  ],
};
