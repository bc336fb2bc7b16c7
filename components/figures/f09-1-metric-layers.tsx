import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';

const REQUESTS_PER_SECOND = 10_000;
const DATABASE_PER_SECOND = 1_600;

/** A queue with one server (M/M/1), as in the chapter's calculator. */
function databaseAt(hitRatio: number) {
  const arriving = (1 - hitRatio) * REQUESTS_PER_SECOND;
  return {
    busy: `${((arriving / DATABASE_PER_SECOND) * 100).toFixed(1)}%`,
    p99: ((1000 / (DATABASE_PER_SECOND - arriving)) * Math.log(100)).toFixed(1),
  };
}

const HITS = { before: 0.9, after: 0.85 } as const;
const before = databaseAt(HITS.before);
const after = databaseAt(HITS.after);

const HIT_RATIO = `${HITS.before * 100}% → ${HITS.after * 100}%`;
const BUSY = `${before.busy} → ${after.busy}`;
const P99 = `${before.p99} → ${after.p99} ms`;

/** One fall of the hit ratio on its way through the three layers. */
function MetricLayers() {
  return (
    <svg
      className={styles.drawing}
      viewBox="0 0 380 398"
      role="img"
      aria-labelledby="f09-1-title f09-1-desc"
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id="f09-1-title">메트릭의 세 층과 그 사이의 원인과 결과</title>
      <desc id="f09-1-desc">
        {`아래부터 호스트, 종합, 핵심 비즈니스의 세 층이 쌓여 있다. 종합 층의 캐시 적중률이 ${HIT_RATIO}로 떨어지면 `}
        {`호스트 층의 데이터베이스 사용률이 ${BUSY}로 오르고, 다시 종합 층의 데이터베이스 p99가 ${P99}로 늘고, `}
        맨 위 비즈니스 층의 재방문이 준다.
      </desc>
      <Layer x={78} y={10} width={224} name="핵심 비즈니스" />
      <Layer x={40} y={150} width={300} name="종합" />
      <Layer x={8} y={290} width={364} name="호스트" />
      <text className={`${styles.soft} ${styles.end}`} x={290} y={34}>
        DAU · 수익
      </text>
      <text className={styles.soft} x={20} y={340}>
        CPU · 메모리
      </text>
      <text className={styles.soft} x={20} y={360}>
        디스크 I/O
      </text>
      <Reading x={118} y={46} width={144} name="재방문" value="준다" />
      <Reading x={54} y={186} width={124} name="캐시 적중률" value={HIT_RATIO} />
      <Reading x={202} y={186} width={124} name="DB p99" value={P99} />
      <Reading x={118} y={326} width={144} name="DB 사용률" value={BUSY} />
      <Arrow from={[136, 236]} to={[136, 326]} accent />
      <Arrow from={[244, 326]} to={[244, 236]} accent />
      <Arrow from={[244, 186]} to={[244, 96]} accent />
      <Step x={123} y={274} step="1" />
      <Step x={257} y={274} step="2" />
      <Step x={257} y={134} step="3" />
    </svg>
  );
}

type Box = Record<'x' | 'y' | 'width', number>;

function Layer({ x, y, width, name }: Box & { name: string }) {
  return (
    <>
      <rect className={styles.faint} x={x} y={y} width={width} height={98} rx={3} />
      <text className={styles.label} x={x + 12} y={y + 24}>
        {name}
      </text>
    </>
  );
}

function Reading({ x, y, width, name, value }: Box & { name: string; value: string }) {
  const center = x + width / 2;
  return (
    <>
      <rect className={styles.box} x={x} y={y} width={width} height={50} rx={3} />
      <text className={`${styles.soft} ${styles.middle}`} x={center} y={y + 19}>
        {name}
      </text>
      <text className={`${styles.text} ${styles.middle}`} x={center} y={y + 38}>
        {value}
      </text>
    </>
  );
}

function Step({ x, y, step }: { x: number; y: number; step: string }) {
  return (
    <text className={`${styles.accentText} ${styles.middle}`} x={x} y={y}>
      {step}
    </text>
  );
}

export const FIGURE_09_1: FigureEntry = {
  Drawing: MetricLayers,
  title: '세 층은 서로의 원인과 결과다',
  caption:
    '적중률이 5%포인트 떨어진 일이 아래로 내려갔다가 맨 위까지 올라간다. 숫자는 단순한 대기열 모형의 값이다.',
};
