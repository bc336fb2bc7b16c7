import type { ReactNode } from 'react';
import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';

const PANEL = { width: 178, height: 176 };

/** The user 1203 looked up in four ways: by range, by hash, in a table and on a ring. */
function FourRoutings() {
  return (
    <Picture
      id="f10-3"
      height={376}
      title="사용자 1203이 사는 샤드를 찾는 네 방식"
      description="범위: 0~999는 샤드 0, 1000~1999는 샤드 1, 2000부터는 샤드 2라서 1203은 샤드 1이다. 이어진 키를 함께 읽기 쉽지만 끝 범위로 쓰기가 몰린다. 해시: 1203의 해시를 4로 나눈 나머지가 3이라 샤드 3이다. 고르게 퍼지지만 수가 바뀌면 다시 섞인다. 디렉터리: 표에서 1203을 찾으면 샤드 2라고 적혀 있다. 한 명씩 옮길 수 있지만 표가 병목이 된다. 일관 해시: 링에서 1203의 자리로부터 시계 방향으로 처음 만나는 점이 샤드 1이다. 수가 바뀌어도 조금만 옮긴다."
    >
      <Panel x={8} y={8} name="범위" good="이어진 키를 함께 읽는다" bad="끝 범위로 쓰기가 몰린다">
        <Ranges x={18} y={52} />
      </Panel>
      <Panel x={194} y={8} name="해시" good="고르게 퍼진다" bad="대수가 바뀌면 다시 섞인다">
        <Remainder x={204} y={52} />
      </Panel>
      <Panel x={8} y={192} name="디렉터리" good="한 명씩 옮길 수 있다" bad="표가 병목이 된다">
        <Directory x={18} y={236} />
      </Panel>
      <Panel x={194} y={192} name="일관 해시" good="대수가 바뀌어도 조금 옮긴다" bad="몫이 똑같지는 않다">
        <MiniRing x={283} y={276} />
      </Panel>
    </Picture>
  );
}

interface PanelProps {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly good: string;
  readonly bad: string;
  readonly children: ReactNode;
}

function Panel({ x, y, name, good, bad, children }: PanelProps) {
  return (
    <g>
      <rect className={styles.faint} x={x} y={y} width={PANEL.width} height={PANEL.height} rx={3} />
      <text className={styles.label} x={x + 10} y={y + 24}>
        {name}
      </text>
      {children}
      <text className={styles.text} x={x + 10} y={y + 147}>
        {`+ ${good}`}
      </text>
      <text className={styles.soft} x={x + 10} y={y + 166}>
        {`− ${bad}`}
      </text>
    </g>
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const RANGES = ['0~999', '1000~1999', '2000~'] as const;
const RANGE_WIDTHS = [42, 74, 42] as const;

function Ranges({ x, y }: Place) {
  const lefts = [0, 42, 116];
  return (
    <g>
      <text className={`${styles.mono} ${styles.middle}`} x={x + 79} y={y + 6}>
        1203
      </text>
      <Arrow from={[x + 79, y + 10]} to={[x + 79, y + 28]} accent />
      {RANGES.map((range, i) => (
        <g key={range}>
          <rect
            className={i === 1 ? styles.accentBox : styles.box}
            x={x + (lefts[i] ?? 0)}
            y={y + 29}
            width={RANGE_WIDTHS[i] ?? 0}
            height={26}
          />
          <text
            className={`${styles.soft} ${styles.middle}`}
            x={x + (lefts[i] ?? 0) + (RANGE_WIDTHS[i] ?? 0) / 2}
            y={y + 46}
          >
            {range}
          </text>
          <text
            className={`${i === 1 ? styles.accentText : styles.soft} ${styles.middle}`}
            x={x + (lefts[i] ?? 0) + (RANGE_WIDTHS[i] ?? 0) / 2}
            y={y + 72}
          >
            {`샤드 ${i}`}
          </text>
        </g>
      ))}
    </g>
  );
}

function Remainder({ x, y }: Place) {
  return (
    <g>
      <text className={styles.mono} x={x} y={y + 8}>
        hash(1203) mod 4
      </text>
      <text className={styles.mono} x={x} y={y + 26}>
        = 3
      </text>
      {[0, 1, 2, 3].map((shard) => (
        <g key={shard}>
          <rect
            className={shard === 3 ? styles.accentBox : styles.box}
            x={x + shard * 40}
            y={y + 42}
            width={36}
            height={26}
            rx={3}
          />
          <text
            className={`${shard === 3 ? styles.accentText : styles.text} ${styles.middle}`}
            x={x + shard * 40 + 18}
            y={y + 59.5}
          >
            {shard}
          </text>
        </g>
      ))}
    </g>
  );
}

const TABLE = [
  ['1202', 0],
  ['1203', 2],
  ['1204', 1],
] as const;

function Directory({ x, y }: Place) {
  return (
    <g>
      {TABLE.map(([user, shard], i) => {
        const found = user === '1203';
        return (
          <g key={user}>
            <rect
              className={found ? styles.accentBox : styles.box}
              x={x}
              y={y + i * 28 - 8}
              width={158}
              height={25}
              rx={3}
            />
            <text className={styles.mono} x={x + 14} y={y + i * 28 + 9}>
              {user}
            </text>
            <text
              className={`${found ? styles.accentText : styles.soft} ${styles.end}`}
              x={x + 144}
              y={y + i * 28 + 9}
            >
              {`샤드 ${shard}`}
            </text>
          </g>
        );
      })}
    </g>
  );
}

const RING_RADIUS = 32;
const RING_POINTS = [
  [40, '0'],
  [150, '1'],
  [270, '2'],
] as const;
const onRing = (x: number, y: number, degrees: number, radius = RING_RADIUS): readonly [number, number] => [
  x + radius * Math.sin((degrees * Math.PI) / 180),
  y - radius * Math.cos((degrees * Math.PI) / 180),
];
const fixed = ([x, y]: readonly [number, number]): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

function MiniRing({ x, y }: Place) {
  const [keyX, keyY] = onRing(x, y, 85);
  return (
    <g>
      <circle className={styles.line} cx={x} cy={y} r={RING_RADIUS} />
      <path
        className={styles.accentLine}
        d={`M${fixed([keyX, keyY])} A${RING_RADIUS} ${RING_RADIUS} 0 0 1 ${fixed(onRing(x, y, 130))}`}
      />
      {RING_POINTS.map(([at, shard]) => {
        const [px, py] = onRing(x, y, at);
        return (
          <g key={shard}>
            <circle className={styles.box} cx={px} cy={py} r={11} />
            {shard === '1' ? <circle className={styles.accentBox} cx={px} cy={py} r={11} /> : null}
            <text className={`${styles.text} ${styles.middle}`} x={px} y={py + 4.5}>
              {shard}
            </text>
          </g>
        );
      })}
      <circle className={styles.head} cx={keyX} cy={keyY} r={4.5} />
      <text className={styles.mono} x={keyX + 10} y={keyY + 3}>
        1203
      </text>
    </g>
  );
}

export const FIGURE_10_3: FigureEntry = {
  Drawing: FourRoutings,
  title: '샤드를 고르는 네 방식',
  caption:
    '사용자 1203의 샤드를 찾는다. 방식마다 답이 다른 것은 규칙이 달라서지 어느 하나가 틀려서가 아니다.',
};
