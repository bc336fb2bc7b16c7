import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { FlowBox } from './flow-box';
import { Picture } from './picture';

const NAMES = {
  s1: 'CDN',
  s2: '다중화',
  s3: '무상태 웹',
  s4: '자동화',
  s5: '캐시',
  s6: '샤딩',
  s7: '서비스 분할',
  s8: '다중 DC',
} as const;
type Slot = keyof typeof NAMES;

interface Props {
  /** Other words than the eight names, by slot: a question puts numbers here. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** What stands at each place; `sheets` more of the same show behind the first. */
const PLACES: readonly {
  slot: Slot;
  x: number;
  y: number;
  width: number;
  purpose: string;
  sheets?: number;
}[] = [
  { slot: 's1', x: 12, y: 132, width: 104, purpose: '사진을 가까이서' },
  { slot: 's2', x: 152, y: 66, width: 196, purpose: '로드밸런서 두 대', sheets: 1 },
  { slot: 's3', x: 152, y: 144, width: 196, purpose: '세션을 쥐지 않은 서버들', sheets: 2 },
  { slot: 's4', x: 12, y: 254, width: 104, purpose: '지표, 경보, 배포' },
  { slot: 's5', x: 144, y: 230, width: 98, purpose: '자주 읽는 사본' },
  { slot: 's6', x: 258, y: 230, width: 92, purpose: 'DB 1, 2, 3', sheets: 2 },
  { slot: 's7', x: 152, y: 308, width: 196, purpose: '큐 뒤의 알림과 썸네일' },
  { slot: 's8', x: 132, y: 398, width: 236, purpose: '먼 곳에 똑같은 한 벌' },
];
const HEIGHT = 48;
const SHEET_OFFSET = 4;
const CENTER = { x: 132, y: 38, width: 236, height: 332 };
const BOTTOM = CENTER.y + CENTER.height;

/** The one server of the beginning, grown up: each of the eight techniques at the place where it works. */
export function EightPlaces({ labels }: Props = {}) {
  const name = (slot: Slot) => labels?.[slot] ?? NAMES[slot];
  const id = labels ? 'f01-3-asked' : 'f01-3';
  return (
    <Picture
      id={id}
      height={460}
      title="한 대에서 자라난 서비스와 여덟 기법의 자리"
      description={`사용자는 먼저 두 곳에 닿는다. 사진은 ${name('s1')}의 자리에서 가까이 받고, 나머지 요청은 데이터 센터로 간다. 데이터 센터 안에는 위에서부터 ${name('s2')}: 로드밸런서 두 대. ${name('s3')}: 세션을 쥐지 않은 서버들. ${name('s5')}: 자주 읽는 사본. ${name('s6')}: DB 1, 2, 3. ${name('s7')}: 큐 뒤의 알림과 썸네일. ${name('s4')}: 데이터 센터를 지켜보는 지표, 경보, 배포. ${name('s8')}: 먼 곳에 똑같은 한 벌. 두 곳은 데이터를 복제한다.`}
    >
      <text className={styles.label} x={12} y={26}>
        한 대에서 자라난 서비스
      </text>
      <rect className={styles.faint} {...CENTER} rx={3} />
      <text className={styles.soft} x={CENTER.x + 10} y={CENTER.y + 18}>
        데이터 센터
      </text>
      <Paths />
      <FlowBox x={12} y={48} width={104} height={36} name="사용자" />
      {PLACES.map(({ slot, x, y, width, purpose, sheets = 0 }) => (
        <g key={slot}>
          {[2, 1].map((sheet) =>
            sheet > sheets ? null : (
              <rect
                className={styles.accentBox}
                key={sheet}
                x={x + sheet * SHEET_OFFSET}
                y={y + sheet * SHEET_OFFSET}
                width={width}
                height={HEIGHT}
                rx={3}
              />
            ),
          )}
          <FlowBox
            x={x}
            y={y}
            width={width}
            height={HEIGHT}
            name={name(slot)}
            purpose={purpose}
            slot={labels && slot}
            look="accentBox"
          />
        </g>
      ))}
    </Picture>
  );
}

function Paths() {
  return (
    <g>
      <Arrow from={[116, 74]} to={[152, 74]} />
      <Arrow from={[64, 84]} to={[64, 132]} />
      <Arrow from={[116, 278]} to={[CENTER.x, 278]} />
      <Arrow from={[250, 118]} to={[250, 144]} />
      <Arrow from={[193, 200]} to={[193, 230]} />
      <Arrow from={[304, 200]} to={[304, 230]} />
      <Arrow from={[250, 200]} to={[250, 308]} />
      <Arrow from={[230, BOTTOM]} to={[230, 398]} />
      <Arrow from={[270, 398]} to={[270, BOTTOM]} />
      <text className={styles.soft} x={282} y={389}>
        복제
      </text>
    </g>
  );
}

export const FIGURE_01_3: FigureEntry = {
  Drawing: EightPlaces,
  title: '여덟 기법의 자리',
  caption:
    '여덟 가지를 다 쓴 모습이다. 주홍색 상자마다 위가 기법이고 아래가 그 자리에 서 있는 것이다. 여기까지 오는 순서는 병목이 정한다.',
};
