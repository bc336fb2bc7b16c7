import { comparePowers, POWERS_OF_TWO } from '@/lib/estimate/power-of-two';
import { formatQuantity } from '@/lib/format-quantity';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';

const WORDS = ['천', '백만', '십억', '1조', '천조'];

const LEFT = 116;
const DECIMAL_WIDTH = 174;
const TOP = 44;
const STEP = 50;
const inPercent = (excess: number): string => formatQuantity(excess, 'ratio');

/** How far a power of 1,024 runs beyond the power of 1,000 that shares its name. */
function PowersOfTwo() {
  return (
    <Picture
      id="f11-3"
      height={300}
      title="2의 제곱수와 10의 제곱수를 나란히 댄 자"
      description={POWERS_OF_TWO.map(
        ({ exponent, binaryUnit, decimalUnit, excess }, i) =>
          `1 ${binaryUnit}는 2의 ${exponent}제곱으로, ${WORDS[i]}인 1 ${decimalUnit}보다 ${inPercent(excess)} 크다.`,
      ).join(' ')}
    >
      <text className={styles.soft} x={LEFT} y={26}>
        10의 제곱수
      </text>
      <text className={`${styles.accentText} ${styles.end}`} x={366} y={26}>
        2의 제곱수가 넘치는 몫
      </text>
      {POWERS_OF_TWO.map((power, i) => (
        <Ruler key={power.exponent} y={TOP + i * STEP} word={WORDS[i] ?? ''} {...power} />
      ))}
    </Picture>
  );
}

interface RulerProps {
  readonly y: number;
  readonly exponent: number;
  readonly binaryUnit: string;
  readonly decimalUnit: string;
  readonly excess: number;
  readonly word: string;
}

function Ruler({ y, exponent, binaryUnit, decimalUnit, excess, word }: RulerProps) {
  const end = LEFT + DECIMAL_WIDTH;
  const beyond = DECIMAL_WIDTH * excess;
  return (
    <g>
      <text className={styles.label} x={12} y={y + 21}>
        2
        <tspan fontSize={11} dy={-5}>
          {exponent}
        </tspan>
      </text>
      <text className={`${styles.soft} ${styles.end}`} x={LEFT - 10} y={y + 21}>
        {`1 ${binaryUnit}`}
      </text>
      <rect className={styles.sunken} x={LEFT} y={y + 4} width={DECIMAL_WIDTH} height={26} />
      <text className={`${styles.text} ${styles.middle}`} x={LEFT + DECIMAL_WIDTH / 2} y={y + 21.5}>
        {`1 ${decimalUnit} = ${word}`}
      </text>
      <rect className={styles.accentBox} x={end} y={y + 4} width={beyond} height={26} />
      <text className={styles.accentText} x={end + beyond + 7} y={y + 21.5}>
        {`+${inPercent(excess)}`}
      </text>
    </g>
  );
}

export const FIGURE_11_3: FigureEntry = {
  Drawing: PowersOfTwo,
  title: '2의 제곱수 자',
  caption: `지수가 10 오를 때마다 천 배로 보면 된다. 대신 오차도 함께 자라 페타에서는 ${inPercent(comparePowers(50).excess)}다.`,
};
