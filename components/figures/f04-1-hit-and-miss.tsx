import { cacheSequenceModel } from '@/lib/estimate/cache-sequence-model';
import { formatQuantity } from '@/lib/format-quantity';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';
import { runWith } from './run-with';
import { Lifeline, Message } from './sequence-parts';

const CLIENT = 46;
const APP = 142;
const CACHE = 240;
const DB = 334;

const hit = runWith(cacheSequenceModel, { op: 'read-hit' });
const miss = runWith(cacheSequenceModel, { op: 'read-miss' });
const ms = (value: number): string => formatQuantity(value, 'milliseconds');
const CACHE_TIME = ms(miss.inputs.tc);
const DB_TIME = ms(miss.inputs.tdb);
const HIT_TIME = ms(hit.outputs.latency);
const MISS_TIME = ms(miss.outputs.latency);

/** The same request twice: what a hit leaves out is the way to the database and the second way to the cache. */
function HitAndMiss() {
  return (
    <Picture
      id="f04-1"
      height={500}
      title="캐시 히트와 미스의 순서와 시간"
      description={`히트: 클라이언트가 앱에 요청하고, 앱이 캐시를 조회해 값을 받고, 응답한다. 캐시 왕복 한 번, ${HIT_TIME}다. 미스: 클라이언트가 앱에 요청하고, 앱이 캐시를 조회해 없음을 알고(${CACHE_TIME}), 데이터베이스에 질의해 값을 받고(${DB_TIME}), 그 값을 캐시에 저장하고(${CACHE_TIME}), 응답한다. 모두 ${MISS_TIME}다.`}
    >
      <Hit />
      <line className={styles.faint} x1={14} y1={184} x2={366} y2={184} />
      <Miss />
    </Picture>
  );
}

function Parties({ top, bottom }: { top: number; bottom: number }) {
  return (
    <g>
      <Lifeline x={CLIENT} name="클라이언트" top={top} bottom={bottom} />
      <Lifeline x={APP} name="앱" top={top} bottom={bottom} />
      <Lifeline x={CACHE} name="캐시" top={top} bottom={bottom} />
      <Lifeline x={DB} name="DB" top={top} bottom={bottom} />
    </g>
  );
}

function Heading({ y, name, time }: { y: number; name: string; time: string }) {
  return (
    <g>
      <text className={styles.accentText} x={14} y={y}>
        {name}
      </text>
      <text className={`${styles.accentText} ${styles.end}`} x={366} y={y}>
        {`모두 ${time}`}
      </text>
    </g>
  );
}

function Took({ x, y, time }: { x: number; y: number; time: string }) {
  return (
    <text className={styles.mono} x={x} y={y}>
      {time}
    </text>
  );
}

function Hit() {
  return (
    <g>
      <Heading y={24} name="히트" time={HIT_TIME} />
      <Parties top={50} bottom={172} />
      <Message from={CLIENT} to={APP} y={82} text="요청" />
      <Message from={APP} to={CACHE} y={108} text="조회" />
      <Message from={CACHE} to={APP} y={134} text="값" />
      <Took x={CACHE + 8} y={125} time={CACHE_TIME} />
      <Message from={APP} to={CLIENT} y={160} text="응답" />
    </g>
  );
}

function Miss() {
  return (
    <g>
      <Heading y={210} name="미스" time={MISS_TIME} />
      <Parties top={236} bottom={488} />
      <Message from={CLIENT} to={APP} y={268} text="요청" />
      <Message from={APP} to={CACHE} y={296} text="조회" />
      <Message from={CACHE} to={APP} y={322} text="없음" />
      <Took x={CACHE + 8} y={313} time={CACHE_TIME} />
      <Message from={APP} to={DB} y={352} text="질의" at={(APP + CACHE) / 2} accent />
      <Message from={DB} to={APP} y={378} text="값" at={(APP + CACHE) / 2} accent />
      <Took x={CACHE + 30} y={369} time={DB_TIME} />
      <Message from={APP} to={CACHE} y={408} text="저장" />
      <Message from={CACHE} to={APP} y={434} text="완료" />
      <Took x={CACHE + 8} y={425} time={CACHE_TIME} />
      <Message from={APP} to={CLIENT} y={472} text="응답" />
    </g>
  );
}

export const FIGURE_04_1: FigureEntry = {
  Drawing: HitAndMiss,
  title: '히트는 한 번, 미스는 세 번 오간다',
  caption: `캐시 왕복이 ${CACHE_TIME}, DB 왕복이 ${DB_TIME}일 때다. 주홍색은 캐시가 덜어 주려는 길이고, 미스는 그 앞뒤로 캐시를 두 번 더 다녀온다.`,
};
