import { cacheEffectModel } from '@/lib/estimate/cache-effect-model';
import { formatNumber } from '@/lib/korean';
import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';
import { runWith } from './run-with';

const { inputs, outputs } = runWith(cacheEffectModel);
const HOT_QPS = formatNumber(inputs.hotKeyQps);
const DB_MS = inputs.tdb;
/** Every request that comes before the first answer misses too. */
const REQUESTS = outputs.stampedeQueries;

const DOTS = Array.from({ length: 8 }, (_, i) => i);
const DOT_X = 80;
const DB_X = 288;
const TOP_Y = 52;
const BOTTOM_Y = 246;
const STEP = 14;
const HEIGHT = DOTS.length * STEP;

/** The same hundred misses twice: each on its own, and one for all. */
function StampedeAndSingleFlight() {
  return (
    <Picture
      id="f05-2"
      height={394}
      title="동시 미스 폭주와 단일 비행"
      description={`초당 ${HOT_QPS}번 읽히는 키가 만료되면 첫 답이 오기까지 ${DB_MS} ms 동안 요청 ${REQUESTS}건이 미스가 된다. 그대로 두면 ${REQUESTS}건이 저마다 데이터베이스에 질의한다. 단일 비행에서는 첫 요청 하나만 질의하고 나머지 ${REQUESTS - 1}건은 기다렸다가 그 답을 함께 받는다.`}
    >
      <Stampede />
      <line className={styles.faint} x1={14} y1={200} x2={366} y2={200} />
      <SingleFlight />
    </Picture>
  );
}

function Requests({ top }: { top: number }) {
  return (
    <g>
      <text className={styles.text} x={14} y={top + HEIGHT / 2 - 8}>
        미스
      </text>
      <text className={styles.text} x={14} y={top + HEIGHT / 2 + 10}>
        {`${REQUESTS}건`}
      </text>
      {DOTS.map((i) => (
        <circle className={styles.head} key={i} cx={DOT_X} cy={top + STEP / 2 + i * STEP} r={4} />
      ))}
    </g>
  );
}

function Database({ top, queries, accent }: { top: number; queries: number; accent?: true }) {
  return (
    <g>
      <rect
        className={accent ? styles.accentBox : styles.box}
        x={DB_X}
        y={top}
        width={78}
        height={HEIGHT}
        rx={3}
      />
      <text className={`${styles.label} ${styles.middle}`} x={DB_X + 39} y={top + HEIGHT / 2 - 6}>
        DB
      </text>
      <text className={`${styles.text} ${styles.middle}`} x={DB_X + 39} y={top + HEIGHT / 2 + 16}>
        {`질의 ${queries}번`}
      </text>
    </g>
  );
}

function Stampede() {
  return (
    <g>
      <text className={styles.label} x={14} y={28}>
        그대로 두면: 모두가 DB로 간다
      </text>
      <Requests top={TOP_Y} />
      {DOTS.map((i) => {
        const y = TOP_Y + STEP / 2 + i * STEP;
        return <Arrow key={i} from={[DOT_X + 8, y]} to={[DB_X - 4, y]} accent />;
      })}
      <Database top={TOP_Y} queries={REQUESTS} accent />
      <text className={`${styles.soft} ${styles.middle}`} x={190} y={TOP_Y + HEIGHT + 20}>
        {`만료 뒤 첫 답이 오기까지 ${DB_MS} ms`}
      </text>
    </g>
  );
}

function SingleFlight() {
  const first = BOTTOM_Y + STEP / 2;
  const waiting = BOTTOM_Y + STEP + 6;
  return (
    <g>
      <text className={styles.label} x={14} y={228}>
        단일 비행: 하나만 가고 나머지는 기다린다
      </text>
      <Requests top={BOTTOM_Y} />
      <Arrow from={[DOT_X + 8, first]} to={[DB_X - 4, first]} accent />
      <rect className={styles.sunken} x={140} y={waiting} width={74} height={HEIGHT - STEP - 6} rx={3} />
      <text className={`${styles.text} ${styles.middle}`} x={177} y={waiting + 40}>
        기다림
      </text>
      <text className={`${styles.text} ${styles.middle}`} x={177} y={waiting + 59}>
        {`${REQUESTS - 1}건`}
      </text>
      {DOTS.slice(1).map((i) => {
        const y = BOTTOM_Y + STEP / 2 + i * STEP;
        return <Arrow key={i} from={[DOT_X + 8, y]} to={[138, y]} />;
      })}
      <Arrow from={[DB_X - 2, waiting + 50]} to={[216, waiting + 50]} accent />
      <text className={`${styles.accentText} ${styles.middle}`} x={252} y={waiting + 42}>
        같은 답
      </text>
      <Database top={BOTTOM_Y} queries={1} />
      <text className={`${styles.soft} ${styles.middle}`} x={190} y={BOTTOM_Y + HEIGHT + 20}>
        {`기다린 요청도 늦어야 ${DB_MS} ms 뒤에 답한다`}
      </text>
    </g>
  );
}

export const FIGURE_05_2: FigureEntry = {
  Drawing: StampedeAndSingleFlight,
  title: '동시 미스 폭주와 단일 비행',
  caption: `초당 ${HOT_QPS}번 읽히는 키가 만료되고 DB가 ${DB_MS} ms 만에 답할 때다. 점 여덟 개로 요청 ${REQUESTS}건을 줄여 그렸다.`,
};
