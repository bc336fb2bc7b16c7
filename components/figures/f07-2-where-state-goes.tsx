import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';
import { SlotPlace } from './slot-place';

const NAMES = {
  s1: '업무 DB',
  s2: '브라우저',
  s3: '공유 저장소',
  s4: '서명 토큰',
  s5: '암호화 쿠키',
} as const;
type Slot = keyof typeof NAMES;

interface Props {
  /** Other words than the five places, by slot: a question puts numbers here. */
  readonly labels?: Readonly<Record<string, string>>;
}

const QUESTIONS = [
  { lines: ['잃으면 돈이나 약속이', '걸리는 데이터인가?'], slot: 's1' },
  { lines: ['화면만 쓰고 서버는', '그 값을 믿지 않아도 되나?'], slot: 's2' },
  { lines: ['만료 전에 끊어야 하거나', '4 KB를 넘나?'], slot: 's3' },
  { lines: ['다른 서비스도 저마다', '검증해야 하나?'], slot: 's4' },
] as const;
const LAST: Slot = 's5';

const FIRST_Y = 50;
const STEP = 76;
const HEIGHT = 50;
const LAST_Y = FIRST_Y + QUESTIONS.length * STEP;
const ANSWER = { x: 266, width: 104, height: 32 };
const TRUNK_X = 121;

/** One piece of state at a time, from the question that settles the most. */
export function WhereStateGoes({ labels }: Props = {}) {
  const name = (slot: Slot) => labels?.[slot] ?? NAMES[slot];
  const id = labels ? 'f07-2-asked' : 'f07-2';
  return (
    <Picture
      id={id}
      height={410}
      title="상태 한 조각을 둘 자리를 고르는 결정 트리"
      description={`위에서부터 차례로 묻고 처음 ‘예’가 나온 곳에서 멈춘다. ${QUESTIONS.map(
        ({ lines, slot }) => `${lines.join(' ')} 예이면 ${name(slot)}.`,
      ).join(' ')} 모두 아니면 ${name(LAST)}.`}
    >
      <text className={styles.label} x={14} y={28}>
        상태를 한 조각씩 들고, 위에서부터 묻는다
      </text>
      {QUESTIONS.map(({ lines, slot }, i) => (
        <Question key={slot} y={FIRST_Y + i * STEP} lines={lines} answer={name(slot)} slot={labels && slot} />
      ))}
      <Place x={TRUNK_X - ANSWER.width / 2} y={LAST_Y} name={name(LAST)} slot={labels && LAST} />
    </Picture>
  );
}

interface QuestionProps {
  readonly y: number;
  readonly lines: readonly [string, string];
  readonly answer: string;
  readonly slot: Slot | undefined;
}

function Question({ y, lines, answer, slot }: QuestionProps) {
  return (
    <g>
      <rect className={styles.box} x={14} y={y} width={214} height={HEIGHT} rx={3} />
      {lines.map((line, i) => (
        <text className={`${styles.text} ${styles.middle}`} key={line} x={TRUNK_X} y={y + 21 + i * 18}>
          {line}
        </text>
      ))}
      <Arrow from={[228, y + HEIGHT / 2]} to={[ANSWER.x, y + HEIGHT / 2]} accent />
      <text className={`${styles.accentText} ${styles.middle}`} x={245} y={y + HEIGHT / 2 - 7}>
        예
      </text>
      <Place x={ANSWER.x} y={y + (HEIGHT - ANSWER.height) / 2} name={answer} slot={slot} />
      <Arrow from={[TRUNK_X, y + HEIGHT]} to={[TRUNK_X, y + STEP]} />
      <text className={styles.soft} x={TRUNK_X + 10} y={y + HEIGHT + 17}>
        아니요
      </text>
    </g>
  );
}

interface PlaceProps {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly slot: Slot | undefined;
}

function Place({ x, y, name, slot }: PlaceProps) {
  return (
    <>
      <rect
        className={styles.accentBox}
        x={x}
        y={y}
        width={ANSWER.width}
        height={ANSWER.height}
        rx={ANSWER.height / 2}
      />
      <text className={`${styles.text} ${styles.middle}`} x={x + ANSWER.width / 2} y={y + 20.5}>
        {name}
      </text>
      {slot && <SlotPlace slot={slot} x={x} y={y} width={ANSWER.width} height={ANSWER.height} />}
    </>
  );
}

export const FIGURE_07_2: FigureEntry = {
  Drawing: WhereStateGoes,
  title: '상태를 어디에 둘까',
  caption: '처음 ‘예’가 나온 곳에서 멈춘다. 순서와 물음은 우리가 가르치려고 정한 어림이다.',
};
