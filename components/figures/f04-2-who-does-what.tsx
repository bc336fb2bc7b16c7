import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';

/** Two short lines a party; `goes` is the party that talks to the database. */
interface Pattern {
  readonly name: string;
  readonly way: string;
  readonly app: readonly [string, string];
  readonly cache: readonly [string, string];
  readonly db: readonly [string, string];
  readonly goes: 'app' | 'cache';
}

const PATTERNS: readonly Pattern[] = [
  {
    name: 'cache-aside',
    way: '읽기와 쓰기',
    app: ['DB를 읽어 채우고', '쓴 뒤에 지운다'],
    cache: ['시킨 것만', '넣고 지운다'],
    db: ['앱이 읽고', '앱이 쓴다'],
    goes: 'app',
  },
  {
    name: 'read-through',
    way: '읽기',
    app: ['캐시만', '부른다'],
    cache: ['없으면 DB를', '읽어 채운다'],
    db: ['캐시가', '읽어 간다'],
    goes: 'cache',
  },
  {
    name: 'write-through',
    way: '쓰기',
    app: ['캐시에', '쓴다'],
    cache: ['DB에 쓰고 나서', '답한다'],
    db: ['답할 때', '이미 최신이다'],
    goes: 'cache',
  },
  {
    name: 'write-back',
    way: '쓰기',
    app: ['캐시에', '쓴다'],
    cache: ['먼저 답하고', '모아서 쓴다'],
    db: ['잠깐', '뒤처진다'],
    goes: 'cache',
  },
  {
    name: 'write-around',
    way: '쓰기',
    app: ['DB에', '바로 쓴다'],
    cache: ['바뀐 줄', '모른다'],
    db: ['답할 때', '이미 최신이다'],
    goes: 'app',
  },
];

const PARTIES = [
  ['app', '앱'],
  ['cache', '캐시'],
  ['db', 'DB'],
] as const;

const LEFT = 14;
const WIDTH = 112;
const GAP = 8;
const FIRST_Y = 44;
const STEP = 86;

const columnX = (column: number): number => LEFT + column * (WIDTH + GAP);

/** Five patterns by three parties; vermilion is who goes to the database. */
function WhoDoesWhat() {
  return (
    <Picture
      id="f04-2"
      height={478}
      title="다섯 방식에서 앱, 캐시, 데이터베이스가 맡는 일"
      description={PATTERNS.map(describe).join(' ')}
    >
      {PARTIES.map(([party, name], column) => (
        <text
          className={`${styles.label} ${styles.middle}`}
          key={party}
          x={columnX(column) + WIDTH / 2}
          y={28}
        >
          {name}
        </text>
      ))}
      {PATTERNS.map((pattern, row) => (
        <Row key={pattern.name} pattern={pattern} y={FIRST_Y + row * STEP} />
      ))}
    </Picture>
  );
}

const describe = ({ name, way, app, cache, db, goes }: Pattern): string =>
  `${name}(${way}): 앱은 ${app.join(' ')}. 캐시는 ${cache.join(' ')}. DB는 ${db.join(' ')}. DB에 다녀오는 쪽은 ${goes === 'app' ? '앱' : '캐시'}이다.`;

function Row({ pattern, y }: { pattern: Pattern; y: number }) {
  return (
    <g>
      <text className={styles.mono} x={LEFT} y={y + 16}>
        {pattern.name}
      </text>
      <text className={`${styles.soft} ${styles.end}`} x={366} y={y + 16}>
        {pattern.way}
      </text>
      {PARTIES.map(([party], column) => (
        <Cell
          key={party}
          x={columnX(column)}
          y={y + 24}
          lines={pattern[party]}
          goes={pattern.goes === party}
        />
      ))}
    </g>
  );
}

interface CellProps {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly [string, string];
  readonly goes: boolean;
}

function Cell({ x, y, lines, goes }: CellProps) {
  return (
    <g>
      <rect
        className={goes ? styles.accentBox : styles.sunken}
        x={x}
        y={y}
        width={WIDTH}
        height={48}
        rx={3}
      />
      {lines.map((line, i) => (
        <text className={`${styles.text} ${styles.middle}`} key={line} x={x + WIDTH / 2} y={y + 20 + i * 18}>
          {line}
        </text>
      ))}
    </g>
  );
}

export const FIGURE_04_2: FigureEntry = {
  Drawing: WhoDoesWhat,
  title: '다섯 방식, 세 당사자',
  caption: '굵은 주홍 테두리가 DB에 다녀오는 쪽이다. 이름이 헷갈리면 그 칸이 앱인지 캐시인지만 본다.',
};
