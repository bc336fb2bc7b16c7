import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import {
  FIRST_YEAR,
  LAST_FITTED_YEAR as LAST_YEAR,
  type LatencyId,
  latencyNanoseconds,
} from '@/lib/estimate/latency';
import { formatQuantity } from '@/lib/format-quantity';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';

interface Series {
  readonly id: LatencyId;
  readonly name: string;
  readonly since?: number;
  /** The speed of light and the shape of a building hold it where it is. */
  readonly isHeld?: true;
  readonly shift?: number;
}

const SERIES: readonly Series[] = [
  { id: 'wan', name: '대륙 왕복', isHeld: true },
  { id: 'seek', name: '디스크 탐색' },
  { id: 'dcRtt', name: '센터 안 왕복', isHeld: true },
  { id: 'ssdRandom', name: 'SSD 임의 읽기', since: 2010 },
  { id: 'memory1m', name: '메모리 1 MB' },
  { id: 'memory', name: '메모리 읽기', isHeld: true, shift: -5 },
  { id: 'network', name: '2 KB 보내기', shift: 9 },
];
const nanosecondsOf = ({ id }: Series, year: number): number => latencyNanoseconds('model', year, id);
const endOf = (series: Series): string =>
  `${series.name} ${formatQuantity(nanosecondsOf(series, LAST_YEAR), 'nanoseconds', { significant: 2 })}`;

const LEFT = 48;
const RIGHT = 242;
const TOP = 26;
const BASELINE = 316;
const x = scaleLinear([FIRST_YEAR, LAST_YEAR], [LEFT, RIGHT]);
const y = scaleLog([10, 4e8], [BASELINE, TOP]);
const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);

const MARKS = [
  { at: 100, name: '100 ns' },
  { at: 1e4, name: '10 µs' },
  { at: 1e6, name: '1 ms' },
  { at: 1e8, name: '100 ms' },
] as const;

const pathOf = (series: Series): string =>
  line<number>(x, (year) => y(nanosecondsOf(series, year))).digits(1)(
    years.filter((year) => year >= (series.since ?? FIRST_YEAR)),
  ) ?? '';

/** What became faster in 25 years, and the three that light and distance hold. */
function LatencyByYear() {
  return (
    <Picture
      id="f11-2"
      height={350}
      title={`${FIRST_YEAR}년부터 ${LAST_YEAR}년까지 지연 값의 변화`}
      description={`세로는 로그 축이다. ${LAST_YEAR}년의 값은 ${SERIES.map(endOf).join(', ')}. ${'대륙 왕복, 센터 안 왕복은 수평선이고 메모리 읽기도 2000년부터 수평이다. '}${'2 KB 보내기와 메모리 1 MB는 가파르게, 디스크 탐색은 완만하게 줄고 SSD 임의 읽기는 2012년부터 준다.'}`}
    >
      <Grid />
      {SERIES.map((series) => (
        <g key={series.name}>
          <path className={series.isHeld ? styles.accentLine : styles.line} d={pathOf(series)} />
          <EndLabel {...series} />
        </g>
      ))}
    </Picture>
  );
}

function Grid() {
  return (
    <g>
      {MARKS.map(({ at, name }) => (
        <g key={name}>
          <line className={styles.faint} x1={LEFT} y1={y(at)} x2={RIGHT} y2={y(at)} />
          <text className={`${styles.soft} ${styles.end}`} x={LEFT - 5} y={y(at) + 4}>
            {name}
          </text>
        </g>
      ))}
      <line className={styles.faint} x1={LEFT} y1={BASELINE} x2={RIGHT} y2={BASELINE} />
      {[1995, 2000, 2005, 2010, 2015, 2020].map((year) => (
        <g key={year}>
          <line className={styles.faint} x1={x(year)} y1={BASELINE} x2={x(year)} y2={BASELINE + 5} />
          <text className={`${styles.soft} ${styles.middle}`} x={x(year)} y={BASELINE + 20}>
            {year}
          </text>
        </g>
      ))}
    </g>
  );
}

function EndLabel(series: Series) {
  return (
    <text
      className={series.isHeld ? styles.accentText : styles.text}
      x={RIGHT + 8}
      y={y(nanosecondsOf(series, LAST_YEAR)) + 4 + (series.shift ?? 0)}
    >
      {endOf(series)}
    </text>
  );
}

export const FIGURE_11_2: FigureEntry = {
  Drawing: LatencyByYear,
  title: '해마다 줄어든 것과 멈춘 것',
  caption: '공개된 지연 도표의 식을 옮겨 그렸다. 주홍색 셋은 거의 줄지 않는다. 메모리 읽기는 2000년부터다.',
  inferred: true,
};
