import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';

const QUESTIONS = [
  { lines: ['여러 행을 한 트랜잭션으로', '묶거나 자주 조인하나?'], answer: '관계형' },
  { lines: ['관계를 두 단계 이상', '따라가나?'], answer: '그래프' },
  { lines: ['시간 구간으로 모아', '집계하나?'], answer: '시계열' },
  { lines: ['덩어리 안쪽의 필드로', '찾거나 고치나?'], answer: '문서' },
  { lines: ['키 하나에 딸린 많은 행을', '차례로 읽나?'], answer: '와이드 컬럼' },
  { lines: ['키 하나로 값을', '통째로 읽나?'], answer: '키-값' },
] as const;

const FIRST_Y = 54;
const STEP = 68;
const LAST_Y = FIRST_Y + QUESTIONS.length * STEP;

/** Six questions about the most frequent read; the first yes chooses. */
function ChoosingFlow() {
  return (
    <Picture
      id="f03-3"
      height={520}
      title="가장 잦은 읽기에서 저장소를 고르는 흐름도"
      description={`위에서부터 차례로 묻고 처음 ‘예’가 나온 곳에서 멈춘다. ${QUESTIONS.map(
        ({ lines, answer }) => `${lines.join(' ')} 예이면 ${answer}.`,
      ).join(' ')} 모두 아니면 읽기를 더 잘게 나누어 다시 적는다.`}
    >
      <text className={styles.label} x={14} y={28}>
        가장 잦은 읽기를 하나 적고, 위에서부터 묻는다
      </text>
      {QUESTIONS.map((question, i) => (
        <Question key={question.answer} y={FIRST_Y + i * STEP} {...question} />
      ))}
      <rect className={styles.dashed} x={14} y={LAST_Y} width={226} height={46} rx={3} />
      <text className={`${styles.text} ${styles.middle}`} x={127} y={LAST_Y + 28}>
        읽기를 더 잘게 나누어 다시 적는다
      </text>
    </Picture>
  );
}

function Question({ y, lines, answer }: { y: number; lines: readonly [string, string]; answer: string }) {
  return (
    <g>
      <rect className={styles.box} x={14} y={y} width={226} height={46} rx={3} />
      {lines.map((line, i) => (
        <text className={`${styles.text} ${styles.middle}`} key={line} x={127} y={y + 20 + i * 17}>
          {line}
        </text>
      ))}
      <Arrow from={[240, y + 23]} to={[282, y + 23]} accent />
      <text className={`${styles.accentText} ${styles.middle}`} x={258} y={y + 17}>
        예
      </text>
      <rect className={styles.accentBox} x={283} y={y + 7} width={84} height={32} rx={16} />
      <text className={`${styles.text} ${styles.middle}`} x={325} y={y + 27.5}>
        {answer}
      </text>
      <Arrow from={[127, y + 46]} to={[127, y + STEP]} />
      <text className={styles.soft} x={136} y={y + 61}>
        아니요
      </text>
    </g>
  );
}

export const FIGURE_03_3: FigureEntry = {
  Drawing: ChoosingFlow,
  title: '가장 잦은 읽기에서 저장소까지',
  caption: '처음 ‘예’가 나온 곳에서 멈춘다. 순서는 우리가 가르치려고 정한 어림이다.',
};
