import { planInterview } from '@/lib/estimate/interview-time';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';

/** What chapter 13 calls the steps, and what each leaves behind. */
const WORDS = [
  { name: '① 이해와 범위 확정', yields: '범위와 가정의 목록' },
  { name: '② 개략 설계와 동의', yields: '상자 그림과 합의' },
  { name: '③ 상세 설계', yields: '고른 두세 부분의 설명' },
  { name: '④ 마무리', yields: '병목·장애·운영·다음 규모' },
] as const;
const TOTAL = 45;
const PLAN = planInterview(TOTAL);
/** Whole minutes at which a step begins; the last one is the end. */
const STARTS = [...PLAN.map(({ startMinutes }) => Math.round(startMinutes)), TOTAL];
const startOf = (index: number): number => STARTS[index] ?? TOTAL;

interface Step {
  readonly name: string;
  readonly yields: string;
  readonly least: number;
  readonly most: number;
  /** One division of 45 minutes within the ranges. */
  readonly planned: number;
}

const STEPS: readonly Step[] = WORDS.map((words, index) => {
  const [least, most] = PLAN[index]?.minutes ?? [0, 0];
  return { ...words, least, most, planned: startOf(index + 1) - startOf(index) };
});
const total = (read: (step: Step) => number): number => STEPS.reduce((sum, step) => sum + read(step), 0);

const LEFT = 16;
const WIDTH = 348;
const minuteX = (minute: number): number => LEFT + (WIDTH * minute) / TOTAL;

const ROWS_TOP = 148;
const ROW = 54;
const RANGE_LEFT = 196;
const RANGE_UNIT = 168 / 25;

/** A 45-minute interview as a bar, and below it what each step yields and how long it may take. */
function FourSteps() {
  return (
    <Picture
      id="f13-1"
      height={362}
      title={`${TOTAL}분 설계 면접의 네 단계와 시간`}
      description={`${STEPS.map(
        ({ name, yields, least, most, planned }) =>
          `${name}: ${least}~${most}분, 예에서는 ${planned}분. 남기는 것은 ${yields}. `,
      ).join(
        '',
      )}가장 짧게 잡으면 ${total(({ least }) => least)}분, 모두 길게 잡으면 ${total(({ most }) => most)}분이다.`}
    >
      <text className={styles.label} x={LEFT} y={28}>
        {`${TOTAL}분을 나눈 한 가지 예`}
      </text>
      {STEPS.map((step, index) => (
        <Planned key={step.name} index={index} minutes={step.planned} />
      ))}
      {STARTS.map((minute) => (
        <Tick key={minute} minute={minute} />
      ))}
      <text className={styles.label} x={LEFT} y={ROWS_TOP - 20}>
        단계와 남기는 것
      </text>
      <text className={styles.label} x={RANGE_LEFT} y={ROWS_TOP - 20}>
        관례적인 시간
      </text>
      {STEPS.map((step, index) => (
        <StepRow key={step.name} index={index} step={step} />
      ))}
    </Picture>
  );
}

function Planned({ index, minutes }: { index: number; minutes: number }) {
  const x = minuteX(startOf(index));
  const width = minuteX(minutes) - LEFT;
  return (
    <g>
      <rect className={index === 2 ? styles.accentBox : styles.box} x={x} y={42} width={width} height={34} />
      <text className={`${styles.text} ${styles.middle}`} x={x + width / 2} y={63.5}>
        {STEPS[index]?.name.slice(0, 1)}
      </text>
    </g>
  );
}

function Tick({ minute }: { minute: number }) {
  return (
    <text className={`${styles.soft} ${styles.middle}`} x={minuteX(minute)} y={94}>
      {minute}
    </text>
  );
}

function StepRow({ index, step }: { index: number; step: Step }) {
  const y = ROWS_TOP + index * ROW;
  const x = RANGE_LEFT + step.least * RANGE_UNIT;
  return (
    <g>
      <line className={styles.faint} x1={LEFT} y1={y - 8} x2={LEFT + WIDTH} y2={y - 8} />
      <text className={styles.text} x={LEFT} y={y + 12}>
        {step.name}
      </text>
      <text className={styles.soft} x={LEFT} y={y + 32}>
        {step.yields}
      </text>
      <line className={styles.dashed} x1={RANGE_LEFT} y1={y + 27} x2={LEFT + WIDTH} y2={y + 27} />
      <rect
        className={styles.accentBox}
        x={x}
        y={y + 21}
        width={(step.most - step.least) * RANGE_UNIT}
        height={12}
        rx={2}
      />
      <text className={styles.accentText} x={RANGE_LEFT} y={y + 12}>
        {`${step.least}~${step.most}분`}
      </text>
    </g>
  );
}

export const FIGURE_13_1: FigureEntry = {
  Drawing: FourSteps,
  title: '네 단계의 시간과 산출물',
  caption: `막대의 왼쪽 끝이 가장 짧게, 오른쪽 끝이 가장 길게 잡은 시간이다. 모두 길게 쓰면 ${total(({ most }) => most)}분이라 ${TOTAL}분을 넘긴다.`,
};
