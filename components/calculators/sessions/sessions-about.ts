import type { CalculatorAbout } from '../calculator-about';

export const SESSIONS_ABOUT: CalculatorAbout = {
  question: '세션을 서버에 두면 서버가 죽거나 늘 때 무슨 일이 생길까요?',
  description:
    '고정 세션, 공유 저장소, 서명 토큰을 견주며 서버가 죽을 때 잃는 세션과 더한 서버가 부하를 나눠 받는 빠르기를 보여 줘요.',
  sources: [
    {
      formula: '잃는 세션 = 세션 × 죽는 서버 ÷ 웹 서버, 남은 서버의 부하 = n ÷ (n − k)배',
      from: '세션이 서버마다 고르게 있다고 본 식이에요. 앱 서버 메모리의 세션이 고정 라우팅과 쏠림을 부르고 장애를 넘기지 못한다는 Redis 문서를 참고하세요.',
      href: 'https://redis.io/docs/latest/develop/use-cases/session-store/',
    },
    {
      formula: '새 서버의 몫 = m ÷ (n + m) × (1 − e^(−t ÷ 평균 수명))',
      from: '세션의 길이가 지수 분포를 따르고, 끝나면 곧 새 세션이 고르게 배정된다고 본 유도예요. 쿠키로 대상에 묶는 방식은 ALB 문서를 참고하세요.',
      href: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html',
    },
    {
      formula: '서버 밖에 두면 서버가 죽어도 잃지 않아요',
      from: '상태를 백엔드 서비스에 두라는 12요인 앱의 원칙이에요. 복제 없는 저장소가 죽으면 전부 잃고, 서명 토큰은 저장소가 없는 대신 만료 전에 거두기 어려워요.',
      href: 'https://12factor.net/processes',
    },
  ],
};
