import { scaleLinear } from 'd3-scale';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';

/** Hourly prices of the c5 family as an example of the AWS documentation prints them, by size in c5.2xlarge. */
const SIZES = [
  { name: '2xlarge', units: 1, dollars: 0.34 },
  { name: '4xlarge', units: 2, dollars: 0.68 },
  { name: '12xlarge', units: 6, dollars: 2.04 },
  { name: '18xlarge', units: 9, dollars: 3.06 },
  { name: '24xlarge', units: 12, dollars: 4.08 },
] as const;
const UNIT_DOLLARS = SIZES[0].dollars;
const CEILING = 12;
const SPARES = 1;
const MAX_NEED = 15;

const LEFT = 40;
const RIGHT = 366;
const TOP = 40;
const BASELINE = 262;
const x = scaleLinear([0, MAX_NEED], [LEFT, RIGHT]);
const y = scaleLinear([0, 5.6], [BASELINE, TOP]);

/** One machine: the smallest size that is enough. */
const scaleUpPath = `M${x(0)} ${y(SIZES[0].dollars)} ${SIZES.map(({ units, dollars }) => `V${y(dollars)} H${x(units)}`).join(' ')}`;
/** As many small ones as are needed, and one to spare. */
const scaleOutPath = `M${x(0)} ${y(UNIT_DOLLARS * (1 + SPARES))} ${Array.from({ length: MAX_NEED }, (_, i) => `V${y(UNIT_DOLLARS * (i + 1 + SPARES))} H${x(i + 1)}`).join(' ')}`;

/** What a need costs in one ever larger machine and in many small ones. */
function PriceSteps() {
  return (
    <Picture
      id="f02-2"
      height={312}
      title="필요한 처리량에 따른 시간당 비용: 한 대를 키울 때와 여러 대로 늘릴 때"
      description={`가로축은 필요한 처리량을 작은 서버 몇 대분인지로, 세로축은 시간당 달러로 적었다. 한 대를 키우면 ${SIZES.map(
        ({ name, units, dollars }) => `${name}(${units}대분) ${dollars}달러`,
      ).join(
        ', ',
      )}로 큰 계단을 오르고 ${CEILING}대분에서 끝난다. 작은 서버를 예비 한 대와 함께 늘리면 ${UNIT_DOLLARS}달러씩 작은 계단이 이어지고 끝이 없다. ${'3대분이 필요하면 한 대는 2.04달러, 여러 대는 1.36달러다. 9대분이면 한 대는 3.06달러, 여러 대는 3.40달러다.'}`}
    >
      <Axes />
      <line className={styles.dashed} x1={x(CEILING)} y1={TOP - 16} x2={x(CEILING)} y2={BASELINE} />
      <path className={styles.accentLine} d={scaleOutPath} />
      <path className={styles.line} d={scaleUpPath} />
      <Labels />
    </Picture>
  );
}

function Axes() {
  return (
    <g>
      <line className={styles.faint} x1={LEFT} y1={BASELINE} x2={RIGHT} y2={BASELINE} />
      {[0, 3, 6, 9, 12, 15].map((need) => (
        <g key={need}>
          <line className={styles.faint} x1={x(need)} y1={BASELINE} x2={x(need)} y2={BASELINE + 5} />
          <text className={`${styles.soft} ${styles.middle}`} x={x(need)} y={BASELINE + 20}>
            {need}
          </text>
        </g>
      ))}
      {[1, 2, 3, 4, 5].map((dollars) => (
        <g key={dollars}>
          <line className={styles.faint} x1={LEFT - 4} y1={y(dollars)} x2={LEFT} y2={y(dollars)} />
          <text className={`${styles.soft} ${styles.end}`} x={LEFT - 8} y={y(dollars) + 4}>
            {`$${dollars}`}
          </text>
        </g>
      ))}
      <text className={`${styles.soft} ${styles.end}`} x={RIGHT} y={BASELINE + 40}>
        필요한 처리량(작은 서버 몇 대분)
      </text>
      <text className={styles.soft} x={10} y={20}>
        시간당 비용
      </text>
    </g>
  );
}

function Labels() {
  return (
    <g>
      <text className={`${styles.text} ${styles.end}`} x={x(5.8)} y={y(2.04) - 44}>
        한 대를 키운다
      </text>
      <text className={`${styles.soft} ${styles.end}`} x={x(5.8)} y={y(2.04) - 27}>
        셋에도 여섯을 산다
      </text>
      <text className={styles.accentText} x={x(6.3)} y={y(1.02)}>
        작은 서버를 늘린다
      </text>
      <text className={styles.soft} x={x(6.3)} y={y(1.02) + 17}>
        예비 한 대를 늘 더한다
      </text>
      <text className={`${styles.text} ${styles.end}`} x={x(CEILING) - 6} y={TOP - 6}>
        여기서 상품이 끝난다
      </text>
    </g>
  );
}

export const FIGURE_02_2: FigureEntry = {
  Drawing: PriceSteps,
  title: '큰 계단과 작은 계단',
  caption:
    'AWS 문서가 예로 든 c5 계열의 시간당 가격으로 그렸다(문서 표에 나온 다섯 크기만). 단가는 같고 계단의 폭과 끝이 다르다.',
};
