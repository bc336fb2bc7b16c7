import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { cumulativeStorage, type StoragePoint } from '@/lib/estimate/cumulative-storage';
import { formatQuantity } from '@/lib/format-quantity';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';
import { example, exampleInput } from './twitter-example';

const { years } = exampleInput;
const COPIES = 3;
const { mediaBytesPerDay, textBytesPerDay } = example;

const grown = (replicas: number) => cumulativeStorage({ mediaBytesPerDay, textBytesPerDay, years, replicas });
const single = grown(exampleInput.replicas);
const copied = grown(COPIES);

const total = ({ totalBytes }: StoragePoint): number => totalBytes;
const text = ({ textBytes }: StoragePoint): number => textBytes;
const atEnd = (points: readonly StoragePoint[], read: (point: StoragePoint) => number): number =>
  Math.max(...points.map(read));

const LEFT = 16;
const RIGHT = 262;
const BASELINE = 248;
const x = scaleLinear([0, years], [LEFT, RIGHT]);
const y = scaleLinear([0, atEnd(copied, total)], [BASELINE, 28]);

const bytes = (value: number): string => formatQuantity(value, 'bytes');
const yearMarks = Array.from({ length: years }, (_, i) => i + 1);

const pathOf = (points: readonly StoragePoint[], read: (point: StoragePoint) => number): string =>
  line<StoragePoint>(
    (point) => x(point.years),
    (point) => y(read(point)),
  ).digits(1)([...points]) ?? '';

/** What the example keeps after each year: with one copy, with three, and of text alone. */
function StoredOverYears() {
  return (
    <Picture
      id="f12-3"
      height={278}
      title={`${years}년 동안 쌓이는 저장소`}
      description={`날마다 같은 양이 쌓여 직선으로 늘어난다. ${years}년 뒤 세 벌로 복제하면 ${bytes(atEnd(copied, total))}, 한 벌이면 ${bytes(atEnd(single, total))}이고, 글자만 세면 ${bytes(atEnd(single, text))}라서 바닥에 붙어 있다.`}
    >
      <Years />
      <path className={styles.accentLine} d={pathOf(copied, total)} />
      <path className={styles.line} d={pathOf(single, total)} />
      <path className={styles.dashed} d={pathOf(single, text)} />
      <YearDots points={copied} accent />
      <YearDots points={single} />
      <EndLabel at={atEnd(copied, total)} name="세 벌" accent />
      <EndLabel at={atEnd(single, total)} name="한 벌" />
      <EndLabel at={atEnd(single, text)} name="한 벌, 글자만" />
    </Picture>
  );
}

function Years() {
  return (
    <g>
      <line className={styles.faint} x1={LEFT} y1={BASELINE} x2={RIGHT} y2={BASELINE} />
      {yearMarks.map((year) => (
        <g key={year}>
          <line className={styles.faint} x1={x(year)} y1={BASELINE} x2={x(year)} y2={BASELINE + 5} />
          <text className={`${styles.soft} ${styles.middle}`} x={x(year)} y={BASELINE + 20}>
            {`${year}년`}
          </text>
        </g>
      ))}
    </g>
  );
}

function YearDots({ points, accent }: { points: readonly StoragePoint[]; accent?: true }) {
  const yearly = points.filter((point) => Number.isInteger(point.years) && point.years > 0);
  return yearly.map((point) => (
    <circle
      className={accent ? styles.accentHead : styles.head}
      key={point.years}
      cx={x(point.years)}
      cy={y(total(point))}
      r={3}
    />
  ));
}

function EndLabel({ at, name, accent }: { at: number; name: string; accent?: true }) {
  const top = Math.min(y(at) - 4, BASELINE - 20);
  return (
    <g>
      <text className={accent ? styles.accentText : styles.text} x={RIGHT + 10} y={top}>
        {name}
      </text>
      <text className={accent ? styles.accentText : styles.text} x={RIGHT + 10} y={top + 18}>
        {bytes(at)}
      </text>
    </g>
  );
}

export const FIGURE_12_3: FigureEntry = {
  Drawing: StoredOverYears,
  title: '5년 동안 쌓이는 저장소',
  caption:
    '트위터형 예시가 날마다 같은 양을 쌓을 때다. 기울기는 복제 수가 정하고, 글자는 축에서 떨어지지 않는다.',
};
