import type { CalculatorAbout } from '../calculator-about';

export const CACHE_SEQUENCE_ABOUT: CalculatorAbout = {
  question: '캐시를 둔 읽기와 쓰기는 어떤 순서로 일어나고, 어디에서 잘못될까요?',
  description:
    '다섯 가지 캐시 패턴의 읽기와 쓰기를 순서도로 한 단계씩 보고, 캐시가 죽거나 낡은 값이 남는 경우를 따져 봐요.',
  sources: [
    {
      formula: '답까지 걸리는 시간 = 캐시 왕복 × 횟수 + DB 왕복 × 횟수',
      from: '순서도의 메시지를 차례로 더한 값이에요. 왕복의 절반이 가는 길, 절반이 오는 길이고, 미스의 저장까지 끝난 뒤 답한다고 봐요.',
    },
    {
      formula: 'cache-aside: 조회 → 미스 → DB 질의 → 캐시 저장, 쓰기는 DB 갱신 → 캐시 삭제',
      from: '캐시가 대신 읽어 주지 않을 때 앱이 맡는 순서를 설명한 Azure 문서를 따랐어요.',
      href: 'https://learn.microsoft.com/en-us/Azure/architecture/patterns/cache-aside',
    },
    {
      formula: 'read-through와 write-through: 앱은 캐시만 부르고 캐시가 DB를 읽고 써요',
      from: '미스면 DynamoDB에서 읽어 저장하고, 쓰기는 DynamoDB에까지 쓴 뒤 답하는 DAX가 보기예요.',
      href: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.html',
    },
    {
      formula: '유실 ≤ 초당 쓰기 × 모아 쓰는 간격',
      from: 'write-back(write-behind)은 앱에 답한 뒤 DB에 쓰므로, 그 사이 캐시가 죽으면 기다리던 쓰기가 사라져요. 모아 쓰기가 DB를 잠시 낡게 둔다는 문서를 참고하세요.',
      href: 'https://docs.redhat.com/en/documentation/red_hat_data_grid/7.0/html/administration_and_configuration_guide/sect-write-behind_caching',
    },
    {
      formula: '임대: 삭제가 오면 미스 때 준 토큰이 무효가 되어 늦은 저장을 거절해요',
      from: '낡은 저장과 몰림을 함께 막은 Facebook의 memcache 논문에서 왔어요.',
      href: 'https://docslib.org/doc/10547744/scaling-memcache-at-facebook',
    },
  ],
};
