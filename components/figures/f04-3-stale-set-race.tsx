import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';
import { Lifeline, Message } from './sequence-parts';
import { SlotPlace } from './slot-place';

/** Each step's words in two lines, so that they fit beside the sequence. */
const STEPS = {
  s1: ['읽는 쪽이 미스 뒤', 'DB에서 v1을 읽음'],
  s2: ['쓰는 쪽이 DB를', 'v2로 바꿈'],
  s3: ['쓰는 쪽이', '캐시 키를 지움'],
  s4: ['읽는 쪽이 늦게', 'v1을 저장함'],
} as const;
type Slot = keyof typeof STEPS;

interface Props {
  /** Other words than the four steps, by slot: a question puts numbers here. */
  readonly labels?: Readonly<Record<string, string>>;
}

const READER = 36;
const CACHE = 92;
const DB = 142;
const WRITER = 192;
const WORDS = 226;
const WORDS_AT = [
  ['s1', 120, false],
  ['s2', 192, false],
  ['s3', 248, false],
  ['s4', 322, true],
] as const;
const BOTTOM = 372;

/** Downwards is time. The value that the reader holds grows old in its hand. */
export function StaleSetRace({ labels }: Props = {}) {
  const words = (slot: Slot): readonly string[] => (labels?.[slot] ? [labels[slot]] : STEPS[slot]);
  const told = (slot: Slot): string => words(slot).join(' ');
  const id = labels ? 'f04-3-asked' : 'f04-3';
  return (
    <Picture
      id={id}
      height={440}
      title="삭제를 했는데도 낡은 값이 캐시에 남는 순서"
      description={`${'위에서 아래로 시간이 흐른다. 읽는 쪽, 캐시, DB, 쓰는 쪽이 나란히 있다. 먼저 읽는 쪽이 캐시를 조회하지만 비어 있다. '}첫째, ${told('s1')}. 둘째, ${told('s2')}. 셋째, ${told('s3')}. 넷째, ${told('s4')}. ${'끝에 DB의 값은 v2인데 캐시의 값은 v1이고, 유효 시간이 끝날 때까지 그대로다.'}`}
    >
      <Lifeline x={READER} name="읽는 쪽" top={28} bottom={BOTTOM} />
      <Lifeline x={CACHE} name="캐시" top={28} bottom={BOTTOM} />
      <Lifeline x={DB} name="DB" top={28} bottom={BOTTOM} />
      <Lifeline x={WRITER} name="쓰는 쪽" top={28} bottom={BOTTOM} />
      <Reading />
      <Writing />
      <Late />
      {WORDS_AT.map(([slot, y, accent]) => (
        <Words key={slot} y={y} lines={words(slot)} accent={accent} />
      ))}
      {labels &&
        WORDS_AT.map(([slot, y]) => (
          <SlotPlace key={slot} slot={slot} x={WORDS - 4} y={y - 22} width={156} height={44} />
        ))}
      <Outcome />
    </Picture>
  );
}

function Words({ y, lines, accent }: { y: number; lines: readonly string[]; accent: boolean }) {
  const first = lines.length > 1 ? y - 4 : y + 5;
  return lines.map((line, i) => (
    <text className={accent ? styles.accentText : styles.text} key={line} x={WORDS} y={first + i * 18}>
      {line}
    </text>
  ));
}

function Reading() {
  return (
    <g>
      <Message from={READER} to={CACHE} y={62} />
      <Message from={CACHE} to={READER} y={80} />
      <text className={styles.soft} x={WORDS} y={76}>
        조회했지만 비어 있음
      </text>
      <Message from={READER} to={DB} y={112} />
      <Message from={DB} to={READER} y={130} />
      <line className={styles.accentLine} x1={READER} y1={134} x2={READER} y2={314} />
      <text className={`${styles.accentText} ${styles.middle}`} x={16} y={228}>
        v1
      </text>
    </g>
  );
}

function Writing() {
  return (
    <g>
      <Message from={WRITER} to={DB} y={192} />
      <Arrow from={[WRITER - 3, 248]} to={[CACHE + 3, 248]} />
    </g>
  );
}

function Late() {
  return <Message from={READER} to={CACHE} y={322} accent />;
}

function Outcome() {
  return (
    <g>
      <rect className={styles.accentBox} x={CACHE - 22} y={BOTTOM} width={44} height={26} rx={3} />
      <text className={`${styles.text} ${styles.middle}`} x={CACHE} y={BOTTOM + 17.5}>
        v1
      </text>
      <rect className={styles.box} x={DB - 22} y={BOTTOM} width={44} height={26} rx={3} />
      <text className={`${styles.text} ${styles.middle}`} x={DB} y={BOTTOM + 17.5}>
        v2
      </text>
      <text className={styles.text} x={WORDS} y={BOTTOM + 9}>
        TTL이 끝날 때까지
      </text>
      <text className={styles.text} x={WORDS} y={BOTTOM + 27}>
        읽기는 모두 v1을 받음
      </text>
      <text className={styles.soft} x={14} y={BOTTOM + 54}>
        읽는 쪽의 굵은 선: 읽은 값을 손에 쥔 시간
      </text>
    </g>
  );
}

export const FIGURE_04_3: FigureEntry = {
  Drawing: StaleSetRace,
  title: '지운 뒤에 돌아온 옛 값',
  caption:
    '위에서 아래로 시간이 흐른다. 규칙을 지켜 DB를 먼저 고치고 캐시를 지웠는데도, 손에 쥐고 있던 값이 나중에 도착했다.',
};
