import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';
import { SlotPlace } from './slot-place';

const NAMES = {
  s1: '화면 자산',
  s2: '캐시 규칙',
  s3: '에지 함수',
  s4: '캐시 서버와 회선',
  s5: '원본 앱',
} as const;
type Slot = keyof typeof NAMES;

interface Props {
  /** Other words than the five names, by slot: a question puts numbers here. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** `ours` is what our team writes; the words beside each part say it too. */
const PLACES: readonly {
  readonly place: string;
  readonly parts: readonly {
    readonly slot: Slot;
    readonly owner: string;
    readonly runs: string;
    readonly ours: boolean;
  }[];
}[] = [
  {
    place: '사용자의 브라우저',
    parts: [{ slot: 's1', owner: '우리 코드', runs: '거점은 나르기만 한다', ours: true }],
  },
  {
    place: 'CDN 사업자의 거점',
    parts: [
      { slot: 's2', owner: '우리 설정', runs: '경로, TTL, 캐시 키', ours: true },
      { slot: 's3', owner: '우리 코드', runs: '남의 장비에서 돈다', ours: true },
      { slot: 's4', owner: '사업자 소유', runs: '우리는 만지지 못한다', ours: false },
    ],
  },
  {
    place: '우리 서버',
    parts: [{ slot: 's5', owner: '우리 코드', runs: '거점에 없으면 답한다', ours: true }],
  },
];

const ROW = 50;
const HEAD = 34;
const GAP = 22;
const heights = PLACES.map(({ parts }) => HEAD + parts.length * ROW);
const topOf = (index: number): number =>
  10 + heights.slice(0, index).reduce((sum, height) => sum + height + GAP, 0);

/** From the browser to the origin: what stands where, and whose it is. */
export function WhoOwnsWhat({ labels }: Props = {}) {
  const name = (slot: Slot) => labels?.[slot] ?? NAMES[slot];
  const id = labels ? 'f06-2-asked' : 'f06-2';
  return (
    <Picture
      id={id}
      height={418}
      title="브라우저, 거점, 우리 서버에 놓인 것과 그 주인"
      description={PLACES.map(
        ({ place, parts }) =>
          `${place}: ${parts.map(({ slot, owner, runs }) => `${name(slot)}, ${owner}, ${runs}.`).join(' ')}`,
      ).join(' ')}
    >
      {PLACES.map(({ place, parts }, i) => (
        <g key={place}>
          <rect className={styles.faint} x={10} y={topOf(i)} width={360} height={heights[i]} rx={3} />
          <text className={styles.label} x={22} y={topOf(i) + 22}>
            {place}
          </text>
          {parts.map((part, row) => (
            <Part
              key={part.slot}
              {...part}
              slot={labels && part.slot}
              name={name(part.slot)}
              y={topOf(i) + HEAD + row * ROW}
            />
          ))}
          {i > 0 && <Arrow from={[92, topOf(i) - GAP + 2]} to={[92, topOf(i) - 1]} />}
        </g>
      ))}
    </Picture>
  );
}

interface PartProps {
  /** Where the name is asked for. */
  readonly slot: Slot | undefined;
  readonly name: string;
  readonly owner: string;
  readonly runs: string;
  readonly ours: boolean;
  readonly y: number;
}

function Part({ slot, name, owner, runs, ours, y }: PartProps) {
  return (
    <g>
      <rect className={ours ? styles.accentBox : styles.sunken} x={22} y={y} width={140} height={40} rx={3} />
      <text className={`${styles.text} ${styles.middle}`} x={92} y={y + 24.5}>
        {name}
      </text>
      <text className={ours ? styles.accentText : styles.text} x={180} y={y + 16}>
        {owner}
      </text>
      <text className={styles.soft} x={180} y={y + 34}>
        {runs}
      </text>
      {slot && <SlotPlace slot={slot} x={23} y={y + 1} width={138} height={38} />}
    </g>
  );
}

export const FIGURE_06_2: FigureEntry = {
  Drawing: WhoOwnsWhat,
  title: '어디서 돌고 누구의 것인가',
  caption:
    '굵은 주홍 테두리는 우리가 짓고 정하는 것, 나머지는 사업자의 것이다. 화살표는 거점에 사본이 없을 때 요청이 가는 길이다.',
};
