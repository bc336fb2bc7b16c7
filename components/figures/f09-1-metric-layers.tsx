import { metricChainModel } from '@/lib/estimate/metric-chain-model';
import { formatQuantity } from '@/lib/format-quantity';
import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';
import { runExample } from './run-example';

const { inputs, outputs } = runExample(metricChainModel, 'base');
const percent = (ratio: number): string => formatQuantity(ratio, 'ratio');

const HIT_RATIO = `${percent(inputs.h)} → ${percent(inputs.h2)}`;
const BUSY = `${percent(outputs.utilBefore)} → ${percent(outputs.utilAfter)}`;
const P99 = `${formatQuantity(outputs.p99BeforeMs, 'milliseconds')} → ${formatQuantity(outputs.p99AfterMs, 'milliseconds')}`;

/** One fall of the hit ratio on its way through the three layers. */
function MetricLayers() {
  return (
    <Picture
      id="f09-1"
      height={398}
      title="메트릭의 세 층과 그 사이의 원인과 결과"
      description={`아래부터 호스트, 종합, 핵심 비즈니스의 세 층이 쌓여 있다. 종합 층의 캐시 적중률이 ${HIT_RATIO}로 떨어지면 호스트 층의 데이터베이스 사용률이 ${BUSY}로 오르고, 다시 종합 층의 데이터베이스 p99가 ${P99}로 늘고, 맨 위 비즈니스 층의 재방문이 준다.`}
    >
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
      <Reading x={194} y={186} width={140} name="DB p99" value={P99} />
      <Reading x={118} y={326} width={144} name="DB 사용률" value={BUSY} />
      <Arrow from={[136, 236]} to={[136, 326]} accent />
      <Arrow from={[244, 326]} to={[244, 236]} accent />
      <Arrow from={[244, 186]} to={[244, 96]} accent />
      <Step x={123} y={274} step="1" />
      <Step x={257} y={274} step="2" />
      <Step x={257} y={134} step="3" />
    </Picture>
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
