import {
  CACHE_HIT_RATIO,
  CDN_HIT_RATIO,
  GROWTH_LIMITS as LIMITS,
  GROWTH_SERVICE as SERVICE,
} from '@/lib/estimate/growth-assumptions';
import type { Growth } from '@/lib/estimate/growth-stages';
import { formatQuantity as show } from '@/lib/format-quantity';
import css from './growth.module.css';

const ASSUMED: readonly (readonly [label: string, value: string])[] = [
  ['매일 쓰는 비율', show(SERVICE.dauRatio, 'ratio')],
  [
    '한 사람이 하루에',
    `읽기 ${show(SERVICE.readsPerUser, 'items')}, 쓰기 ${show(SERVICE.writesPerUser, 'items')}`,
  ],
  ['쓰기에 붙는 사진', `${show(SERVICE.mediaRatio, 'ratio')}에 ${show(SERVICE.mediaBytes, 'bytes')}`],
  ['최대는 평균의', show(SERVICE.peakFactor, 'factor')],
  ['목표 사용률', show(SERVICE.targetUtil, 'ratio')],
  ['웹과 DB가 함께 쓰는 서버', show(LIMITS.sharedServerQps, 'perSecond')],
  ['웹 서버 한 대', show(SERVICE.serverQps, 'perSecond')],
  ['DB 한 대의 읽기', show(LIMITS.databaseReadsPerSecond, 'itemsPerSecond')],
  ['DB 한 대의 쓰기', show(LIMITS.databaseWritesPerSecond, 'itemsPerSecond')],
  ['데이터 센터의 회선', show(LIMITS.lineBitsPerSecond, 'bitsPerSecond')],
  ['세션을 쥔 채 굴릴 웹 서버', show(LIMITS.serversWithSessions, 'servers')],
  ['한곳에 맡길 하루 사용자', show(LIMITS.dailyUsersPerDataCenter, 'people')],
  ['요청 안에서 끝내는 쓰기', show(LIMITS.synchronousWritesPerSecond, 'itemsPerSecond')],
  ['캐시 적중률', show(CACHE_HIT_RATIO, 'ratio')],
  ['CDN 적중률', show(CDN_HIT_RATIO, 'ratio')],
];

const SOURCE =
  'http://highscalability.com/blog/2013/7/8/the-architecture-twitter-uses-to-deal-with-150m-active-users.html';
/** The calculator asks for at least so many people. */
const FEWEST_IN_CALCULATOR = 1000;

const calculatorHref = (users: number): string =>
  `/lab/capacity-estimator?c01.mau=${Math.max(users, FEWEST_IN_CALCULATOR)}&c01.readsPerUser=${SERVICE.readsPerUser}`;

/** What the numbers rest on, for the reader who asks. */
export function GrowthAssumptions({ growth }: { growth: Growth }) {
  return (
    <details className={css.assumptions}>
      <summary>이 숫자의 가정</summary>
      <p>
        12장의 예시 서비스에서 읽기만 열 배로 늘렸어요. 사람 수에 견준 요청이 2013년의 트위터와 비슷해져요.
        그때 트위터는 활성 사용자 1억 5,000만 명에 초당 읽기 30만 건, 쓰기 6,000건이었어요(
        <a href={SOURCE}>High Scalability, 2013년 7월 8일</a>). 부품 한 대가 맡는 양은 이 책이 정한
        어림이에요. 실제로는 부하 시험으로 재야 하고, 값이 다르면 단계의 순서도 달라져요.
      </p>
      <dl>
        {ASSUMED.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        웹 서버, 캐시, 복제본, 작업 서비스는 대수만 늘리면 되므로 막힐 곳으로 세지 않아요. 데이터 센터가
        둘이면 한 곳이 멈춰도 되도록 저마다 전체를 감당하게 두었어요.{' '}
        <a href={calculatorHref(growth.users)}>규모 추정기에서 이 숫자를 바꿔 보기</a>
      </p>
    </details>
  );
}
