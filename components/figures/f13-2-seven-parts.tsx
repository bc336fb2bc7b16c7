import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { FlowBox } from './flow-box';
import { Picture } from './picture';

const NAMES = {
  s1: '클라이언트',
  s2: 'API',
  s3: '웹 서버',
  s4: 'CDN',
  s5: '메시지 큐',
  s6: '캐시',
  s7: '데이터 저장소',
} as const;
type Slot = keyof typeof NAMES;

interface Props {
  /** Other words than the seven names, by slot: a question puts numbers here. */
  readonly labels?: Readonly<Record<string, string>>;
}

const PARTS: readonly { slot: Slot; x: number; y: number; width: number; purpose: string }[] = [
  { slot: 's1', x: 12, y: 48, width: 98, purpose: '앱, 브라우저' },
  { slot: 's2', x: 146, y: 48, width: 88, purpose: '요청의 약속' },
  { slot: 's3', x: 270, y: 48, width: 98, purpose: '판단과 조립' },
  { slot: 's4', x: 12, y: 160, width: 98, purpose: '가까운 사본' },
  { slot: 's5', x: 146, y: 160, width: 88, purpose: '미뤄 둔 일' },
  { slot: 's6', x: 270, y: 160, width: 76, purpose: '빠른 사본' },
  { slot: 's7', x: 270, y: 278, width: 98, purpose: '원본' },
];
const HEIGHT = 48;

/** The seven parts of the notes in one drawing of a service, with what passes between them. */
export function SevenParts({ labels }: Props = {}) {
  const name = (slot: Slot) => labels?.[slot] ?? NAMES[slot];
  const id = labels ? 'f13-2-asked' : 'f13-2';
  return (
    <Picture
      id={id}
      height={344}
      title="일곱 구성요소를 한 장에 놓은 그림"
      description={`${name('s1')}: 앱이나 브라우저. ${name('s2')}에 요청을 보내고 ${name('s4')}에서 정적 파일을 받는다. ${name('s2')}: 요청의 약속. ${name('s3')}: 판단과 조립. 먼저 찾는 곳은 ${name('s6')}, 없으면 읽는 곳은 ${name('s7')}, 나중 일을 넣는 곳은 ${name('s5')}. ${name('s4')}: 가까운 사본. ${name('s5')}: 미뤄 둔 일. 작업 서버가 하나씩 꺼내 ${name('s7')}에 저장한다. ${name('s6')}: 빠른 사본. ${name('s7')}: 원본.`}
    >
      <text className={styles.label} x={12} y={27}>
        작은 서비스 하나에 일곱을 모두 놓으면
      </text>
      <Paths />
      {PARTS.map(({ slot, x, y, width, purpose }) => (
        <FlowBox
          key={slot}
          x={x}
          y={y}
          width={width}
          height={HEIGHT}
          name={name(slot)}
          purpose={purpose}
          slot={labels && slot}
        />
      ))}
      <FlowBox x={146} y={278} width={88} height={HEIGHT} name="작업 서버" look="dashed" />
    </Picture>
  );
}

const WORDS: readonly { x: number; y: number; words: string; end?: true }[] = [
  { x: 116, y: 64, words: '요청' },
  { x: 239, y: 64, words: '전달' },
  { x: 68, y: 132, words: '정적 파일' },
  { x: 186, y: 132, words: '나중 일' },
  { x: 300, y: 132, words: '먼저' },
  { x: 352, y: 246, words: '없으면 읽기', end: true },
  { x: 197, y: 246, words: '꺼내기' },
  { x: 239, y: 294, words: '저장' },
];

function Paths() {
  return (
    <g>
      <Arrow from={[110, 72]} to={[145, 72]} />
      <Arrow from={[234, 72]} to={[269, 72]} />
      <Arrow from={[61, 96]} to={[61, 159]} />
      <Arrow from={[278, 96]} to={[216, 159]} />
      <Arrow from={[294, 96]} to={[294, 159]} accent />
      <Arrow from={[358, 96]} to={[358, 277]} accent />
      <Arrow from={[190, 208]} to={[190, 277]} />
      <Arrow from={[234, 302]} to={[269, 302]} />
      {WORDS.map(({ x, y, words, end }) => (
        <text className={end ? `${styles.soft} ${styles.end}` : styles.soft} key={words} x={x} y={y}>
          {words}
        </text>
      ))}
    </g>
  );
}

export const FIGURE_13_2: FigureEntry = {
  Drawing: SevenParts,
  title: '일곱 구성요소의 자리',
  caption: '주홍색 화살표가 읽기다. 점선의 작업 서버는 큐를 두면 따라오는 여덟째 상자다.',
};
