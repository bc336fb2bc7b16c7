import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { type CurvePoint, diurnalCurve, diurnalRate, PEAK_HOUR } from '@/lib/estimate/diurnal-curve';
import { diurnalAmplitude, peakQps } from '@/lib/estimate/peak';
import { formatQuantity } from '@/lib/format-quantity';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';
import { example, exampleInput } from './twitter-example';

/** The busiest hour is four times the quietest, as the chapter supposes. */
const MAX_TO_MIN = 4;
const HOURS = [0, 4, 8, 12, 16, 20, 24];
const QUIET_HOUR = PEAK_HOUR - 12;

const mean = example.writeQps;
const amplitude = diurnalAmplitude(MAX_TO_MIN);
const planned = peakQps(mean, exampleInput.peakFactor);
const busiest = diurnalRate(PEAK_HOUR, mean, amplitude);
const quietest = diurnalRate(QUIET_HOUR, mean, amplitude);

const LEFT = 14;
const RIGHT = 366;
const BASELINE = 262;
const x = scaleLinear([0, 24], [LEFT, RIGHT]);
const y = scaleLinear([0, planned], [BASELINE, 44]);
const curve = diurnalCurve(mean, amplitude);
const path = line<CurvePoint>(
  ({ hour }) => x(hour),
  ({ qps }) => y(qps),
).digits(1)(curve);
const below = area<CurvePoint>(
  ({ hour }) => x(hour),
  BASELINE,
  ({ qps }) => y(qps),
).digits(1)(curve);

const qps = (value: number): string => formatQuantity(value, 'perSecond');
const times = (value: number): string => formatQuantity(value / mean, 'factor');

/** A day of the example: the sine, its mean, and the ×2 that leaves room above the evening. */
function DayAndDouble() {
  return (
    <Picture
      id="f12-2"
      height={292}
      title="하루 24시간의 부하 곡선과 평균의 2배 선"
      description={`평균 ${qps(mean)}를 가운데 두고 부하가 사인 곡선을 그린다. ${QUIET_HOUR}시에 ${qps(quietest)}로 가장 낮고 ${PEAK_HOUR}시에 ${qps(busiest)}, 평균의 ${times(busiest)}로 가장 높다. 그 위 ${qps(planned)}에 평균의 2배 선이 있고, ${'곡선 꼭대기와 그 선 사이가 행사와 우연한 흔들림을 받을 여유다.'}`}
    >
      <path className={styles.wash} d={below ?? ''} />
      <Axis />
      <line className={styles.dashed} x1={LEFT} y1={y(mean)} x2={RIGHT} y2={y(mean)} />
      <line className={styles.accentLine} x1={LEFT} y1={y(planned)} x2={RIGHT} y2={y(planned)} />
      <path className={styles.line} d={path ?? ''} />
      <Labels />
      <Room />
    </Picture>
  );
}

function Axis() {
  return (
    <g>
      <line className={styles.faint} x1={LEFT} y1={BASELINE} x2={RIGHT} y2={BASELINE} />
      {HOURS.map((hour) => (
        <g key={hour}>
          <line className={styles.faint} x1={x(hour)} y1={BASELINE} x2={x(hour)} y2={BASELINE + 5} />
          <text className={`${styles.soft} ${styles.middle}`} x={x(hour)} y={BASELINE + 20}>
            {hour}
          </text>
        </g>
      ))}
    </g>
  );
}

function Labels() {
  return (
    <g>
      <text className={styles.accentText} x={LEFT} y={y(planned) - 8}>
        {`평균 × 2 = ${qps(planned)}`}
      </text>
      <text className={`${styles.text} ${styles.middle}`} x={x(QUIET_HOUR)} y={y(mean) - 7}>
        {`평균 ${qps(mean)}`}
      </text>
      <text className={`${styles.text} ${styles.middle}`} x={x(QUIET_HOUR)} y={y(quietest) + 20}>
        {`가장 한산할 때 ${qps(quietest)}`}
      </text>
      <text className={`${styles.text} ${styles.end}`} x={x(PEAK_HOUR) - 44} y={y(busiest) + 4}>
        {`가장 붐빌 때 ${qps(busiest)}`}
      </text>
      <text className={`${styles.soft} ${styles.end}`} x={RIGHT} y={BASELINE - 8}>
        시각(시)
      </text>
    </g>
  );
}

/** What ×2 leaves above the top of the curve. */
function Room() {
  const at = x(PEAK_HOUR);
  return (
    <g>
      <path
        className={styles.accentLine}
        d={`M${at - 5} ${y(planned) + 3} H${at + 5} M${at} ${y(planned) + 3} V${y(busiest) - 3} M${at - 5} ${y(busiest) - 3} H${at + 5}`}
      />
      <text
        className={`${styles.accentText} ${styles.end}`}
        x={at - 12}
        y={(y(planned) + y(busiest)) / 2 + 2}
      >
        행사와 흔들림을 받을 여유
      </text>
    </g>
  );
}

export const FIGURE_12_2: FigureEntry = {
  Drawing: DayAndDouble,
  title: '하루의 부하 곡선과 ×2 선',
  caption:
    '하루 최대가 최소의 4배인 사인 곡선이다. 곡선의 꼭대기는 평균의 1.6배이고, 그 위가 ×2가 남기는 여유다.',
};
