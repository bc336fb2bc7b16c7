import { CACHE_HIT_RATIO, CDN_HIT_RATIO } from '@/lib/estimate/growth-assumptions';
import type { LimitName, LimitUse } from '@/lib/estimate/growth-limits';
import { LIMITS, limitBefore } from '@/lib/estimate/growth-limits';
import type { Stage } from '@/lib/estimate/growth-parts';
import { STAGES } from '@/lib/estimate/growth-parts';
import { type Growth, planGrowth } from '@/lib/estimate/growth-stages';
import { formatQuantity } from '@/lib/format-quantity';
import { withJosa } from '@/lib/korean';
import { boxesInWords, newInWords } from './part-words';

interface StageWords {
  readonly name: string;
  /** What the load has passed, given the limit in words. */
  readonly need: (limit: string) => string;
  readonly price: string;
}

const hits = (ratio: number): string => withJosa(formatQuantity(ratio, 'ratio'), '을/를');

export const STAGE_WORDS: Readonly<Record<Stage, StageWords>> = {
  0: {
    name: '단일 서버',
    need: () => '웹과 DB가 서버 한 대에 함께 있어요. 값싸고 고치기 쉬워요.',
    price: '대신 이 한 대가 멈추면 모두 멈춰요.',
  },
  1: {
    name: '웹과 DB 나누기',
    need: (limit) =>
      `요청이 ${withJosa(limit, '을/를')} 넘자 웹과 DB가 CPU와 메모리를 다투었어요. 나누면 따로 키울 수 있어요.`,
    price: '대신 요청마다 네트워크를 한 번 더 건너고, 둘 중 하나만 멈춰도 서비스가 멈춰요.',
  },
  2: {
    name: '로드 밸런서와 다중화',
    need: (limit) =>
      `웹 서버 한 대가 맡을 ${withJosa(limit, '을/를')} 넘었어요. 여러 대가 나누어 받고, DB도 복제본을 두어요.`,
    price: '대신 서버 값이 늘고, 복제본은 조금 늦은 값을 보여 줄 수 있어요.',
  },
  3: {
    name: '캐시',
    need: (limit) =>
      `DB 읽기가 두 대의 한도인 ${withJosa(limit, '을/를')} 넘었어요. 캐시가 읽기의 ${hits(CACHE_HIT_RATIO)} 대신 답해요.`,
    price: '대신 낡은 값을 보여 줄 수 있어서 언제 지울지 정해야 해요.',
  },
  4: {
    name: 'CDN',
    need: (limit) =>
      `나가는 회선이 ${withJosa(limit, '을/를')} 넘었어요. CDN이 사용자 가까이에서 ${hits(CDN_HIT_RATIO)} 대신 보내요.`,
    price: '대신 보낸 만큼 요금을 내고, 바꾼 파일은 곳곳에서 무효화해야 해요.',
  },
  5: {
    name: '무상태 웹 계층',
    need: (limit) =>
      `세션을 쥔 웹 서버가 ${withJosa(limit, '을/를')} 넘어, 늘리고 줄이고 배포할 때마다 로그인이 풀려요. 세션을 한곳에 모으면 아무 서버나 답할 수 있어요.`,
    price: '대신 모든 요청이 세션 저장소에 기대요.',
  },
  6: {
    name: '다중 데이터 센터',
    need: (limit) =>
      `하루 ${withJosa(limit, '이/가')} 넘게 한곳에 기대고 있어요. 똑같은 한 벌을 더 두면 한 곳이 멈춰도 이어 가요.`,
    price: '대신 서버가 두 배로 들고, 데이터 동기화와 배포를 두 곳에서 맞춰야 해요.',
  },
  7: {
    name: '큐와 서비스 분할',
    need: (limit) =>
      `쓰기가 ${withJosa(limit, '을/를')} 넘었어요. 썸네일과 알림, 피드 갱신은 큐에 넣고 작업 서비스가 따로 처리해요.`,
    price: '대신 결과가 조금 늦게 보이고, 네트워크 너머의 실패까지 살펴야 해요.',
  },
  8: {
    name: '샤딩',
    need: (limit) =>
      `주 DB의 쓰기 한도인 ${withJosa(limit, '을/를')} 넘었어요. 사용자를 여러 샤드에 나누어 저장해요.`,
    price: '대신 샤드를 넘는 조인이 어렵고, 샤드를 늘릴 때 데이터를 옮겨야 해요.',
  },
};

const LIMIT_NAMES: Readonly<Record<LimitName, string>> = {
  sharedServer: '웹+DB 서버 한 대',
  oneWebServer: '웹 서버 한 대',
  databaseReads: 'DB 읽기',
  outgoingLine: '나가는 회선',
  serversWithSessions: '세션을 쥔 웹 서버',
  oneDataCenter: '데이터 센터 한 곳',
  synchronousWrites: '요청 안에서 끝내는 쓰기',
  databaseWrites: 'DB 쓰기',
};

/** As one word, for the tag in the drawing. */
const SHORT_NAMES: Readonly<Record<LimitName, string>> = {
  sharedServer: '서버',
  oneWebServer: '요청',
  databaseReads: '읽기',
  outgoingLine: '회선',
  serversWithSessions: '세션',
  oneDataCenter: '데이터 센터',
  synchronousWrites: '쓰기',
  databaseWrites: '쓰기',
};

export const shortLimitName = (name: LimitName): string => SHORT_NAMES[name];
export const limitName = (name: LimitName): string => LIMIT_NAMES[name];

/** Rounded down, so that no limit is said to be reached before it is. */
export const percentOf = ({ utilization }: LimitUse): string => {
  const percent = Math.floor(utilization * 100);
  return percent === 0 ? '1% 미만' : `${percent}%`;
};

/** The limit whose passing began the stage, as its sentence says it. */
function passedLimit(stage: Stage): string {
  const name = limitBefore(stage);
  const before = STAGES[stage - 1];
  if (name === undefined || before === undefined) return '';
  const burden = LIMITS[name].burdenAt(before, planGrowth(1).loads);
  const { unit } = LIMITS[name];
  const limit = burden?.limit ?? 0;
  return unit === 'itemsPerSecond' ? `초당 ${formatQuantity(limit, 'items')}` : formatQuantity(limit, unit);
}

/** Why a stage came and what it costs; the same for all numbers of users within it. */
export const needOf = (stage: Stage): string => STAGE_WORDS[stage].need(passedLimit(stage));

/** The drawing for those who do not see it. */
export function describeGrowth(growth: Growth): string {
  const { stage, uses } = growth;
  const fresh = newInWords(growth);
  const first = uses[0];
  return [
    `${stage}단계 ${STAGE_WORDS[stage].name}.`,
    `있는 것: ${boxesInWords(growth).join(', ')}.`,
    fresh.length > 0 ? `새로 생긴 것: ${fresh.join(', ')}.` : '',
    first ? `먼저 막힐 곳: ${limitName(first.name)}, 한도의 ${percentOf(first)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
