import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';
import { SlotPlace } from './slot-place';

const NAMES = { s1: '키-값', s2: '그래프', s3: '와이드 컬럼', s4: '문서', s5: '시계열' } as const;
type Slot = keyof typeof NAMES;

interface Props {
  /** Other words than the five names, by slot: a question puts numbers here. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** 지민, 지민의 주문과 친구를 다섯 모델로. Vermilion is what a read takes in its hand. */
export function FiveModels({ labels }: Props = {}) {
  const name = (slot: Slot) => labels?.[slot] ?? NAMES[slot];
  const named = (slot: Slot) => ({ name: name(slot), slot: labels && slot });
  const id = labels ? 'f03-1-asked' : 'f03-1';
  return (
    <Picture
      id={id}
      height={484}
      title="사용자 지민의 주문과 친구를 다섯 가지 모양으로 저장한 그림"
      description={`${name('s1')}: user:1, cart:1, friend:1이라는 이름표마다 속을 알 수 없는 값이 하나씩 달려 있다. ${name('s2')}: 지민, 서준, 하린이라는 동그라미를 '친구'라고 적은 화살표 셋이 잇고, 지민에게서 책으로 '주문' 화살표가 간다. ${name('s3')}: 지민 아래에 날짜순으로 행 두 개가 모여 있고 행마다 칸 수가 다르다. 서준의 행은 다른 노드에 있다. ${name('s4')}: 종이 한 장에 이름, 친구 목록, 주문 목록이 겹겹이 들어 있다. ${name('s5')}: 시각 축을 따라 점이 오른쪽으로 늘어나고 한 시간 구간이 묶여 있다.`}
    >
      <KeyValue {...named('s1')} />
      <Graph {...named('s2')} />
      <WideColumn {...named('s3')} />
      <Document {...named('s4')} />
      <TimeSeries {...named('s5')} />
    </Picture>
  );
}

interface Named {
  readonly name: string;
  /** Where the name is asked for. */
  readonly slot: Slot | undefined;
}

interface PanelProps extends Named {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function Panel({ x, y, width, height, name, slot }: PanelProps) {
  return (
    <>
      <rect className={styles.faint} x={x} y={y} width={width} height={height} rx={3} />
      <text className={styles.label} x={x + 10} y={y + 23}>
        {name}
      </text>
      {slot && <SlotPlace slot={slot} x={x + 5} y={y + 4} width={166} height={28} />}
    </>
  );
}

const ENTRIES = [
  ['user:1', '지민'],
  ['cart:1', '책, 펜'],
  ['friend:1', '서준, 하린'],
] as const;

function KeyValue(named: Named) {
  return (
    <g>
      <Panel x={8} y={8} width={178} height={144} {...named} />
      {ENTRIES.map(([key, value], i) => (
        <g key={key}>
          <rect className={styles.accentBox} x={16} y={42 + i * 35} width={74} height={26} rx={3} />
          <text className={`${styles.mono} ${styles.middle}`} x={53} y={59 + i * 35}>
            {key}
          </text>
          <Arrow from={[90, 55 + i * 35]} to={[105, 55 + i * 35]} />
          <rect className={styles.sunken} x={106} y={42 + i * 35} width={73} height={26} rx={3} />
          <text className={`${styles.soft} ${styles.middle}`} x={142.5} y={59 + i * 35}>
            {value}
          </text>
        </g>
      ))}
    </g>
  );
}

const NODES = [
  ['지민', 224, 72, 18],
  ['서준', 340, 62, 18],
  ['하린', 326, 130, 18],
  ['책', 224, 132, 14],
] as const;

function Graph(named: Named) {
  return (
    <g>
      <Panel x={194} y={8} width={178} height={144} {...named} />
      <Arrow from={[243, 70]} to={[320, 64]} accent />
      <Arrow from={[241, 81]} to={[309, 120]} accent />
      <Arrow from={[336, 81]} to={[330, 110]} accent />
      <Arrow from={[224, 91]} to={[224, 117]} accent />
      <text className={`${styles.text} ${styles.middle}`} x={281} y={60}>
        친구
      </text>
      <text className={`${styles.text} ${styles.middle}`} x={281} y={123}>
        친구
      </text>
      <text className={styles.text} x={341} y={102}>
        친구
      </text>
      <text className={styles.text} x={230} y={108}>
        주문
      </text>
      {NODES.map(([node, x, y, radius]) => (
        <g key={node}>
          <circle className={styles.box} cx={x} cy={y} r={radius} />
          <text className={`${styles.text} ${styles.middle}`} x={x} y={y + 4.5}>
            {node}
          </text>
        </g>
      ))}
    </g>
  );
}

const ROWS = [
  { y: 194, cells: ['11-21', '책 2권'] },
  { y: 220, cells: ['11-19', '펜 1자루', '쿠폰 A'] },
  { y: 262, cells: ['11-20', '공책 3권'] },
] as const;

function WideColumn(named: Named) {
  return (
    <g>
      <Panel x={8} y={160} width={364} height={142} {...named} />
      <PartitionKey y={194} height={52} person="지민" node="노드 1" />
      <PartitionKey y={262} height={26} person="서준" node="노드 2" />
      {ROWS.map((row) =>
        row.cells.map((cell, i) => (
          <g key={cell}>
            <rect className={styles.box} x={76 + i * 70} y={row.y} width={70} height={26} />
            <text className={`${styles.text} ${styles.middle}`} x={111 + i * 70} y={row.y + 17.5}>
              {cell}
            </text>
          </g>
        )),
      )}
      <line className={styles.dashed} x1={18} y1={254} x2={362} y2={254} />
    </g>
  );
}

function PartitionKey({
  y,
  height,
  person,
  node,
}: {
  y: number;
  height: number;
  person: string;
  node: string;
}) {
  return (
    <>
      <rect className={styles.accentBox} x={18} y={y} width={58} height={height} rx={3} />
      <text className={`${styles.text} ${styles.middle}`} x={47} y={y + height / 2 + 4.5}>
        {person}
      </text>
      <text className={`${styles.soft} ${styles.end}`} x={362} y={y + height / 2 + 4.5}>
        {node}
      </text>
    </>
  );
}

const JSON_LINES = [
  [0, '{ 이름: "지민",'],
  [10, '친구: ["서준", "하린"],'],
  [10, '주문: ['],
  [20, '{ 책: 2 },'],
  [20, '{ 펜: 1, 쿠폰: "A" }'],
  [10, '] }'],
] as const;

function Document(named: Named) {
  return (
    <g>
      <Panel x={8} y={310} width={178} height={166} {...named} />
      <path className={styles.accentBox} d="M18 344 H160 L176 360 V466 H18 Z" />
      <path className={styles.accentLine} d="M160 344 V360 H176" />
      {JSON_LINES.map(([indent, line], i) => (
        <text className={styles.text} key={line} x={27 + indent} y={365 + i * 18}>
          {line}
        </text>
      ))}
    </g>
  );
}

const BASELINE = 442;
const POINTS = [14, 22, 18, 30, 26, 40, 34, 28, 20].map((orders, i) => ({
  x: 212 + i * 16,
  y: BASELINE - orders,
}));

function TimeSeries(named: Named) {
  return (
    <g>
      <Panel x={194} y={310} width={178} height={166} {...named} />
      <rect className={styles.accentBox} x={252} y={372} width={48} height={70} rx={2} />
      <text className={`${styles.accentText} ${styles.middle}`} x={276} y={365}>
        한 시간
      </text>
      {POINTS.map(({ x, y }) => (
        <g key={x}>
          <line className={styles.line} x1={x} y1={BASELINE} x2={x} y2={y} />
          <circle className={styles.head} cx={x} cy={y} r={3} />
        </g>
      ))}
      <Arrow from={[202, BASELINE]} to={[366, BASELINE]} />
      <text className={styles.soft} x={202} y={462}>
        지민의 주문 수
      </text>
      <text className={`${styles.soft} ${styles.end}`} x={364} y={462}>
        시각
      </text>
    </g>
  );
}

export const FIGURE_03_1: FigureEntry = {
  Drawing: FiveModels,
  title: '같은 데이터, 다섯 모델',
  caption: '사용자 지민의 주문과 친구를 다섯 모양으로 저장했다. 주홍색은 읽을 때 손에 쥐는 것이다.',
};
