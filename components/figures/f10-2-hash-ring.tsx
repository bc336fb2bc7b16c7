import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';
import { SlotPlace } from './slot-place';

const NAMES = { s1: '찾는 키', s2: '주인 노드', s3: '가상 노드', s4: '새 노드의 몫' } as const;
type Slot = keyof typeof NAMES;

interface Props {
  /** Other words than the four names, by slot: a question puts numbers here. */
  readonly labels?: Readonly<Record<string, string>>;
}

const CENTER = { x: 176, y: 146 };
const RADIUS = 112;
const POINT_RADIUS = 13;

/** Where each node's points lie, in degrees clockwise from the top. */
const OLD_POINTS = [
  ['A', 20],
  ['C', 62],
  ['B', 100],
  ['A', 142],
  ['B', 196],
  ['C', 222],
  ['A', 270],
  ['B', 314],
  ['C', 345],
] as const;
/** The new node's points, each with the point before it: what lies between changes hands, once from C, once from B, once from A. */
const NEW_POINTS = [
  { at: 42, after: 20 },
  { at: 170, after: 142 },
  { at: 247, after: 222 },
] as const;
const KEY_AT = 118;
const OWNER_AT = 142;

const place = (degrees: number, radius = RADIUS): readonly [number, number] => {
  const angle = (degrees * Math.PI) / 180;
  return [
    Number((CENTER.x + radius * Math.sin(angle)).toFixed(1)),
    Number((CENTER.y - radius * Math.cos(angle)).toFixed(1)),
  ];
};
const arc = (from: number, to: number, radius: number): string =>
  `M${place(from, radius).join(' ')} A${radius} ${radius} 0 0 1 ${place(to, radius).join(' ')}`;

/** Three nodes with three points each, a fourth that joins, and a key on its way to its owner. */
export function HashRing({ labels }: Props = {}) {
  const name = (slot: Slot) => labels?.[slot] ?? NAMES[slot];
  const asked = (slot: Slot) => labels && slot;
  const id = labels ? 'f10-2-asked' : 'f10-2';
  return (
    <Picture
      id={id}
      height={318}
      title="노드 A, B, C가 점을 셋씩 둔 해시 링에 노드 D가 들어오는 그림"
      description={`원 위에 A, B, C의 점이 셋씩 흩어져 있고 주홍색 D의 점 셋이 새로 끼어든다. ${name('s1')}: 원 위의 작은 마름모. ${name('s2')}: 마름모에서 시계 방향으로 가장 먼저 만나는 점 A. ${name('s3')}: 한가운데에서 점선 세 가닥이 A의 점 셋으로 뻗는다. ${name('s4')}: D의 점마다 바로 앞 점에서 D까지의 굵은 호. 그 밖의 구간은 주인이 그대로다.`}
    >
      <circle className={styles.line} cx={CENTER.x} cy={CENTER.y} r={RADIUS} />
      <Spokes name={name('s3')} slot={asked('s3')} />
      <Ring />
      <Walk />
      <Callout at={[318, 212]} to={place(KEY_AT, RADIUS + 10)} name={name('s1')} slot={asked('s1')} />
      <Callout
        at={[296, 274]}
        to={place(OWNER_AT, RADIUS + POINT_RADIUS + 2)}
        name={name('s2')}
        slot={asked('s2')}
      />
      <Callout at={[292, 34]} to={place(30, RADIUS + 7)} name={name('s4')} slot={asked('s4')} />
      <text className={`${styles.soft} ${styles.middle}`} x={CENTER.x} y={302}>
        해시값은 시계 방향으로 커진다
      </text>
    </Picture>
  );
}

function Spokes({ name, slot }: { name: string; slot: Slot | undefined }) {
  return (
    <g>
      {OLD_POINTS.filter(([node]) => node === 'A').map(([, at]) => {
        const [x, y] = place(at, RADIUS - POINT_RADIUS);
        return <line className={styles.dashed} key={at} x1={CENTER.x} y1={CENTER.y} x2={x} y2={y} />;
      })}
      <rect className={styles.box} x={CENTER.x - 44} y={CENTER.y - 24} width={88} height={46} rx={3} />
      <text className={`${styles.soft} ${styles.middle}`} x={CENTER.x} y={CENTER.y - 6}>
        A의 점 셋
      </text>
      <text className={`${styles.text} ${styles.middle}`} x={CENTER.x} y={CENTER.y + 13}>
        {name}
      </text>
      {slot && <SlotPlace slot={slot} x={CENTER.x - 43} y={CENTER.y - 2} width={86} height={23} />}
    </g>
  );
}

function Ring() {
  return (
    <g>
      {NEW_POINTS.map(({ at, after }) => (
        <g key={at}>
          <path className={styles.accentLine} d={arc(after, at, RADIUS - 3)} />
          <path className={styles.accentLine} d={arc(after, at, RADIUS)} />
          <path className={styles.accentLine} d={arc(after, at, RADIUS + 3)} />
        </g>
      ))}
      {OLD_POINTS.map(([node, at]) => (
        <Point key={at} node={node} at={at} />
      ))}
      {NEW_POINTS.map(({ at }) => (
        <Point key={at} node="D" at={at} isNew />
      ))}
    </g>
  );
}

function Point({ node, at, isNew }: { node: string; at: number; isNew?: true }) {
  const [x, y] = place(at);
  return (
    <g>
      <circle className={styles.box} cx={x} cy={y} r={POINT_RADIUS} />
      {isNew ? <circle className={styles.accentBox} cx={x} cy={y} r={POINT_RADIUS} /> : null}
      <text className={`${isNew ? styles.accentText : styles.text} ${styles.middle}`} x={x} y={y + 4.5}>
        {node}
      </text>
    </g>
  );
}

/** The key and its way along the ring to the first point that it meets. */
function Walk() {
  const [x, y] = place(KEY_AT);
  return (
    <g>
      <path className={styles.line} d={arc(KEY_AT + 4, OWNER_AT - 12, RADIUS - 14)} />
      <Arrow from={place(OWNER_AT - 13, RADIUS - 14)} to={place(OWNER_AT - 7, RADIUS - 12)} />
      <path className={styles.head} d={`M${x} ${y - 8} L${x + 8} ${y} L${x} ${y + 8} L${x - 8} ${y} Z`} />
    </g>
  );
}

interface CalloutProps {
  readonly at: readonly [number, number];
  readonly to: readonly [number, number];
  readonly name: string;
  readonly slot: Slot | undefined;
}

/** How far right words may reach. */
const EDGE = 378;

function Callout({ at: [x, y], to: [toX, toY], name, slot }: CalloutProps) {
  return (
    <g>
      <line className={styles.faint} x1={x - 4} y1={y - 5} x2={toX} y2={toY} />
      <text className={styles.text} x={x} y={y}>
        {name}
      </text>
      {slot && <SlotPlace slot={slot} x={x - 10} y={y - 20} width={EDGE - x + 10} height={32} />}
    </g>
  );
}

export const FIGURE_10_2: FigureEntry = {
  Drawing: HashRing,
  title: '해시 링과 가상 노드',
  caption:
    '키는 시계 방향으로 처음 만나는 점의 노드에 산다. D가 들어와도 주홍색 호에 있던 키만 옮기고, 그 몫은 세 노드에서 조금씩 나온다.',
};
