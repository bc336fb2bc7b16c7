import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';

const POWERS = [
  { step: 1, binary: 'KiB', decimal: 'KB', word: '천' },
  { step: 2, binary: 'MiB', decimal: 'MB', word: '백만' },
  { step: 3, binary: 'GiB', decimal: 'GB', word: '십억' },
  { step: 4, binary: 'TiB', decimal: 'TB', word: '1조' },
  { step: 5, binary: 'PiB', decimal: 'PB', word: '천조' },
] as const;

const LEFT = 116;
const DECIMAL_WIDTH = 180;
const TOP = 44;
const STEP = 50;
const excess = (step: number): number => 1024 ** step / 1000 ** step - 1;
const inPercent = (step: number): string => `+${(excess(step) * 100).toFixed(1)}%`;

/** How far a power of 1,024 runs beyond the power of 1,000 that shares its name. */
function PowersOfTwo() {
  return (
    <svg
      className={styles.drawing}
      viewBox="0 0 380 300"
      role="img"
      aria-labelledby="f11-3-title f11-3-desc"
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id="f11-3-title">2의 제곱수와 10의 제곱수를 나란히 댄 자</title>
      <desc id="f11-3-desc">
        {POWERS.map(
          ({ step, binary, decimal, word }) =>
            `1 ${binary}는 2의 ${step * 10}제곱으로, ${word}인 1 ${decimal}보다 ${(excess(step) * 100).toFixed(1)}% 크다.`,
        ).join(' ')}
      </desc>
      <text className={styles.soft} x={LEFT} y={26}>
        10의 제곱수
      </text>
      <text className={`${styles.accentText} ${styles.end}`} x={366} y={26}>
        2의 제곱수가 넘치는 몫
      </text>
      {POWERS.map((power, i) => (
        <Ruler key={power.binary} y={TOP + i * STEP} {...power} />
      ))}
    </svg>
  );
}

interface RulerProps {
  readonly y: number;
  readonly step: number;
  readonly binary: string;
  readonly decimal: string;
  readonly word: string;
}

function Ruler({ y, step, binary, decimal, word }: RulerProps) {
  const end = LEFT + DECIMAL_WIDTH;
  return (
    <g>
      <text className={styles.label} x={12} y={y + 21}>
        2
        <tspan fontSize={11} dy={-5}>
          {step * 10}
        </tspan>
      </text>
      <text className={`${styles.soft} ${styles.end}`} x={LEFT - 10} y={y + 21}>
        {`1 ${binary}`}
      </text>
      <rect className={styles.sunken} x={LEFT} y={y + 4} width={DECIMAL_WIDTH} height={26} />
      <text className={`${styles.text} ${styles.middle}`} x={LEFT + DECIMAL_WIDTH / 2} y={y + 21.5}>
        {`1 ${decimal} = ${word}`}
      </text>
      <rect className={styles.accentBox} x={end} y={y + 4} width={DECIMAL_WIDTH * excess(step)} height={26} />
      <text className={styles.accentText} x={end + DECIMAL_WIDTH * excess(step) + 7} y={y + 21.5}>
        {inPercent(step)}
      </text>
    </g>
  );
}

export const FIGURE_11_3: FigureEntry = {
  Drawing: PowersOfTwo,
  title: '2의 제곱수 자',
  caption: '열 칸 오를 때마다 천 배로 보면 된다. 대신 오차도 함께 자라 페타에서는 12.6%다.',
};
