import type { CalculatorAbout } from '../calculator-about';

export const FAILOVER_ABOUT: CalculatorAbout = {
  question: '주 DB가 죽으면 얼마 동안, 몇 건을 못 쓰고 몇 건을 잃을까요?',
  description:
    '감지, 합의, 승격, 다시 잇기에 걸리는 시간과 복제 방식에서 실패한 쓰기와 유실된 쓰기를 구해 시간표로 보여 줘요.',
  sources: [
    {
      formula: 'RTO = 신호 간격 × 횟수 + 승격 + 다시 잇기, 실패 = 쓰기 × RTO',
      from: '스터디 노트의 승격 절차를 시간으로 세운 식이에요. 주 DB가 신호를 보낸 직후에 죽는다고 봐요.',
    },
    {
      formula: '유실 = 쓰기 × 복제 지연(비동기)',
      from: '비동기 복제에서는 아직 건너가지 않은 커밋이 사라지고, 그 양은 지연에 비례한다는 PostgreSQL 문서를 따랐어요.',
      href: 'https://postgresql.org/docs/13/warm-standby.html',
    },
    {
      formula: '갈라진 쓰기 = 쓰기 × 두 주가 함께 쓴 시간',
      from: '옛 주가 되살아나면 둘 다 주라고 믿으므로 격리(펜싱)가 필요하다는 repmgr 문서를 따랐어요.',
      href: 'https://repmgr.org/docs/4.3/repmgr-concepts.html',
    },
    {
      formula: '관리형 대기본 60~120초',
      from: 'RDS 다중 AZ 인스턴스의 문서에 적힌 보통 시간이에요. 그 안을 감지·승격·다시 잇기로 나눈 것은 우리의 가정이에요.',
      href: 'https://docs.amazonaws.cn/en_us/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.Failover.md',
    },
    {
      formula: '관리형 클러스터 35초 미만',
      from: 'RDS 다중 AZ DB 클러스터의 문서에 적힌 보통 시간이에요. 나눈 것은 우리의 가정이에요.',
      href: 'https://docs.amazonaws.cn/en_us/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts-failover.md',
    },
    {
      formula: '43초 단절',
      from: '2018년 10월 GitHub에서 43초 끊긴 동안 자동 승격이 일어나 양쪽에 서로 없는 쓰기가 남았어요. 시간만 빌렸고 나머지 값은 우리의 가정이에요.',
      href: 'https://github.blog/2018-10-30-oct21-post-incident-analysis/',
    },
  ],
};
