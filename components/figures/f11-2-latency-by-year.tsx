import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import {
  continentalRoundTrip,
  dataCenterRoundTrip,
  diskSeek,
  memoryMegabyte,
  memoryReference,
  networkTwoKilobytes,
  ssdRandomRead,
} from './latency-by-year';

const FIRST_YEAR = 1995;
const LAST_YEAR = 2020;

interface Series {
  readonly name: string;
  readonly at: (year: number) => number;
  readonly since?: number;
  /** The speed of light and the shape of a building hold it where it is. */
  readonly isHeld?: true;
  readonly end: string;
  readonly shift?: number;
}

const SERIES: readonly Series[] = [
  { name: '대륙 왕복', at: continentalRoundTrip, isHeld: true, end: '150 ms' },
  { name: '디스크 탐색', at: diskSeek, end: '2.5 ms' },
  { name: '센터 안 왕복', at: dataCenterRoundTrip, isHeld: true, end: '500 µs' },
  { name: 'SSD 임의 읽기', at: ssdRandomRead, since: 2010, end: '16 µs' },
  { name: '메모리 1 MB', at: memoryMegabyte, end: '3.1 µs' },
  { name: '메모리 읽기', at: memoryReference, isHeld: true, end: '100 ns', shift: -5 },
  { name: '2 KB 보내기', at: networkTwoKilobytes, end: '44 ns', shift: 9 },
];

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

const pathOf = ({ at, since = FIRST_YEAR }: Series): string =>
  line<number>(x, (year) => y(at(year))).digits(1)(years.filter((year) => year >= since)) ?? '';

/** What became faster in 25 years, and the three that light and distance hold. */
function LatencyByYear() {
  return (
    <svg
      className={styles.drawing}
      viewBox="0 0 380 350"
      role="img"
      aria-labelledby="f11-2-title f11-2-desc"
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id="f11-2-title">{`${FIRST_YEAR}년부터 ${LAST_YEAR}년까지 지연 값의 변화`}</title>
      <desc id="f11-2-desc">
        {`세로는 로그 축이다. ${LAST_YEAR}년의 값은 ${SERIES.map(({ name, end }) => `${name} ${end}`).join(', ')}. `}
        {'대륙 왕복, 센터 안 왕복은 수평선이고 메모리 읽기도 2000년부터 수평이다. '}
        {'2 KB 보내기와 메모리 1 MB는 가파르게, 디스크 탐색은 완만하게 줄고 SSD 임의 읽기는 2012년부터 준다.'}
      </desc>
      <Grid />
      {SERIES.map((series) => (
        <g key={series.name}>
          <path className={series.isHeld ? styles.accentLine : styles.line} d={pathOf(series)} />
          <EndLabel {...series} />
        </g>
      ))}
    </svg>
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

function EndLabel({ name, at, end, isHeld, shift = 0 }: Series) {
  return (
    <text className={isHeld ? styles.accentText : styles.text} x={RIGHT + 8} y={y(at(LAST_YEAR)) + 4 + shift}>
      {`${name} ${end}`}
    </text>
  );
}

export const FIGURE_11_2: FigureEntry = {
  Drawing: LatencyByYear,
  title: '해마다 줄어든 것과 멈춘 것',
  caption: '공개된 지연 도표의 식을 옮겨 그렸다. 주홍색 셋은 거의 줄지 않는다. 메모리 읽기는 2000년부터다.',
  inferred: true,
};
