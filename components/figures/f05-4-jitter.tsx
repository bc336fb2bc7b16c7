import { scaleLinear } from 'd3-scale';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';

const KEYS = 12_000;
const TTL_SECONDS = 600;
const SPREAD = 0.1;
const BIN_SECONDS = 10;

const first = TTL_SECONDS * (1 - SPREAD);
const last = TTL_SECONDS * (1 + SPREAD);
const bins = Array.from({ length: (last - first) / BIN_SECONDS }, (_, i) => first + i * BIN_SECONDS);
const perBin = KEYS / bins.length;
const perSecond = perBin / BIN_SECONDS;

const LEFT = 22;
const RIGHT = 358;
const x = scaleLinear([TTL_SECONDS * 0.85, TTL_SECONDS * 1.15], [LEFT, RIGHT]);
const height = scaleLinear([0, KEYS], [0, 110]);
const MARKS = [540, 570, 600, 630, 660];

const count = (value: number): string => value.toLocaleString('ko');

/** Both on one scale: the keys are the same, only their moments differ. */
function Jitter() {
  return (
    <Picture
      id="f05-4"
      height={336}
      title="지터 전후의 만료 시각 분포"
      description={`키 ${count(KEYS)}개를 한꺼번에 채웠다. 모두 TTL ${TTL_SECONDS}초면 ${TTL_SECONDS}초가 되는 1초에 ${count(KEYS)}개가 함께 만료된다. TTL을 ±${SPREAD * 100}% 흩뜨리면 ${first}초부터 ${last}초까지 고르게 퍼져 초당 ${count(perSecond)}개씩 만료된다.`}
    >
      <Plot name={`모두 TTL ${TTL_SECONDS}초`} note={`한 순간에 ${count(KEYS)}개`} baseline={156}>
        <rect
          className={styles.accentBox}
          x={x(TTL_SECONDS) - 3}
          y={156 - height(KEYS)}
          width={6}
          height={height(KEYS)}
        />
      </Plot>
      <Plot
        name={`TTL ${TTL_SECONDS}초 ± ${SPREAD * 100}%`}
        note={`초당 ${count(perSecond)}개씩 ${last - first}초 동안`}
        baseline={284}
      >
        {bins.map((start) => (
          <rect
            className={styles.accentBox}
            key={start}
            x={x(start)}
            y={284 - height(perBin)}
            width={x(start + BIN_SECONDS) - x(start)}
            height={height(perBin)}
          />
        ))}
      </Plot>
      <text className={`${styles.soft} ${styles.middle}`} x={(LEFT + RIGHT) / 2} y={326}>
        채운 뒤 지난 시간(초)
      </text>
    </Picture>
  );
}

interface PlotProps {
  readonly name: string;
  readonly note: string;
  readonly baseline: number;
  readonly children: React.ReactNode;
}

function Plot({ name, note, baseline, children }: PlotProps) {
  const isFirst = baseline < 200;
  const top = isFirst ? 26 : baseline - 62;
  return (
    <g>
      <text className={styles.label} x={LEFT} y={top}>
        {name}
      </text>
      <text className={styles.accentText} x={LEFT} y={top + 20}>
        {note}
      </text>
      {children}
      <line className={styles.faint} x1={LEFT} y1={baseline} x2={RIGHT} y2={baseline} />
      {MARKS.map((second) => (
        <text className={`${styles.soft} ${styles.middle}`} key={second} x={x(second)} y={baseline + 18}>
          {second}
        </text>
      ))}
    </g>
  );
}

export const FIGURE_05_4: FigureEntry = {
  Drawing: Jitter,
  title: '지터가 흩뜨린 만료',
  caption:
    '배포 직후 한꺼번에 채운 키 12,000개의 만료다. 10초 폭으로 센 기댓값이며, 위의 막대 하나가 아래에서는 열둘로 나뉜다.',
};
