import { scaleLinear } from 'd3-scale';
import { failoverModel } from '@/lib/estimate/failover-model';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';
import { runExample } from './run-example';

/** The failover calculator's first case, in seconds. */
const { inputs, outputs } = runExample(failoverModel, 'base');
const { interval: INTERVAL, misses: MISSES, promote: PROMOTE, reroute: REROUTE, lag: LAG } = inputs;
const DETECTED = outputs.detection;
const PROMOTED = DETECTED + PROMOTE;
const RECOVERED = outputs.rto;
const FAILED_WRITES = outputs.failed;
const LOST_WRITES = outputs.lost;

const LANE_LEFT = 74;
const RIGHT = 370;
const x = scaleLinear([-8, 76], [LANE_LEFT, RIGHT]);

const LANES = [
  { name: '앱', y: 66 },
  { name: '감시자', y: 126 },
  { name: 'secondary', y: 186 },
  { name: 'primary', y: 246 },
] as const;
const [APP, WATCHER, SECONDARY, PRIMARY] = LANES.map(({ y }) => y) as [number, number, number, number];
const AXIS = 286;
const failedWrites = FAILED_WRITES.toLocaleString('ko-KR');

/** From the death of the primary to the first write that succeeds again. */
function PromotionTimeline() {
  return (
    <Picture
      id="f02-3"
      height={332}
      title="primary가 죽은 뒤 쓰기가 다시 되기까지의 시간표"
      description={`0초에 primary가 죽는다. 감시자가 ${INTERVAL}초마다 보내는 확인이 ${MISSES}번 실패해 ${DETECTED}초에 죽음을 알아챈다. 감시자가 옛 primary를 격리하고, secondary가 ${PROMOTE}초 동안 승격해 ${PROMOTED}초에 새 primary가 된다. 앱이 새 주소로 다시 연결하는 데 ${REROUTE}초가 더 걸려 ${RECOVERED}초에 쓰기가 되살아난다. 그동안 쓰기 ${failedWrites}건이 실패하고, 죽기 직전 복제 지연 ${LAG}초 동안의 쓰기 ${LOST_WRITES}건은 사라진다.`}
    >
      <Axis />
      {LANES.map(({ name, y }) => (
        <g key={name}>
          <text className={`${styles.soft} ${styles.end}`} x={LANE_LEFT - 8} y={y + 4}>
            {name}
          </text>
          <line className={styles.dashed} x1={LANE_LEFT} y1={y} x2={RIGHT} y2={y} />
        </g>
      ))}
      <AppLane />
      <WatcherLane />
      <SecondaryLane />
      <PrimaryLane />
    </Picture>
  );
}

function Axis() {
  return (
    <g>
      <text className={styles.accentText} x={LANE_LEFT} y={24}>
        {`멈춘 시간(RTO) ${RECOVERED}초 = 감지 ${DETECTED} + 승격 ${PROMOTE} + 재연결 ${REROUTE}`}
      </text>
      {[0, DETECTED, PROMOTED, RECOVERED].map((at) => (
        <g key={at}>
          <line className={styles.faint} x1={x(at)} y1={36} x2={x(at)} y2={AXIS} />
          <text className={`${styles.soft} ${styles.middle}`} x={x(at)} y={AXIS + 17}>
            {`${at}초`}
          </text>
        </g>
      ))}
    </g>
  );
}

function Bar({
  y,
  from,
  to,
  name,
  accent,
}: {
  y: number;
  from: number;
  to: number;
  name: string;
  accent?: true;
}) {
  return (
    <>
      <rect
        className={accent ? styles.accentBox : styles.box}
        x={x(from)}
        y={y - 13}
        width={x(to) - x(from)}
        height={26}
        rx={2}
      />
      <text className={`${styles.text} ${styles.middle}`} x={(x(from) + x(to)) / 2} y={y + 4.5}>
        {name}
      </text>
    </>
  );
}

function AppLane() {
  return (
    <g>
      <Bar y={APP} from={0} to={RECOVERED} name={`쓰기 실패 ${failedWrites}건`} accent />
      <Bar y={WATCHER} from={PROMOTED} to={RECOVERED} name="재지정·재연결" />
    </g>
  );
}

function WatcherLane() {
  const checks = Array.from({ length: MISSES + 2 }, (_, i) => (i - 1) * INTERVAL);
  return (
    <g>
      {checks.map((at) => (
        <Check key={at} at={at} isMissed={at > 0} />
      ))}
      <text className={styles.text} x={x(DETECTED) + 8} y={WATCHER - 12}>
        {`${MISSES}번 놓침`}
      </text>
    </g>
  );
}

function Check({ at, isMissed }: { at: number; isMissed: boolean }) {
  const [cx, cy] = [x(at), WATCHER];
  return isMissed ? (
    <path className={styles.accentLine} d={`M${cx - 4} ${cy - 4} l8 8 m0 -8 l-8 8`} />
  ) : (
    <circle className={styles.head} cx={cx} cy={cy} r={3.5} />
  );
}

function SecondaryLane() {
  return (
    <g>
      <Bar y={SECONDARY} from={DETECTED} to={PROMOTED} name="승격" accent />
      <Bar y={SECONDARY} from={PROMOTED} to={76} name="새 primary" />
    </g>
  );
}

function PrimaryLane() {
  return (
    <g>
      <line className={styles.line} x1={LANE_LEFT} y1={PRIMARY} x2={x(0)} y2={PRIMARY} />
      <path className={styles.accentLine} d={`M${x(0) - 6} ${PRIMARY - 6} l12 12 m0 -12 l-12 12`} />
      <text className={styles.text} x={x(0) + 10} y={PRIMARY - 8}>
        죽음
      </text>
      <Bar y={PRIMARY} from={DETECTED} to={PROMOTED} name="격리" />
      <text className={styles.text} x={LANE_LEFT} y={AXIS + 38}>
        {`직전 ${LAG}초의 쓰기 ${LOST_WRITES}건은 복제되지 못하고 사라진다`}
      </text>
    </g>
  );
}

export const FIGURE_02_3: FigureEntry = {
  Drawing: PromotionTimeline,
  title: '승격 타임라인',
  caption: `초당 ${inputs.writes}건을 쓰고 복제가 ${LAG}초 늦은 경우다. 승격보다 감지와 재연결이 더 오래 걸린다.`,
};
