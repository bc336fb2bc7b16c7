import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';

type Help = 'solves' | 'helps';

/** Each heading is read from top to bottom, one piece under the other. */
const TECHNIQUES = [
  { name: '무상태', pieces: ['무', '상', '태'] },
  { name: '다중화', pieces: ['다', '중', '화'] },
  { name: '캐시', pieces: ['캐', '시'] },
  { name: '다중 DC', pieces: ['다', '중', 'DC'] },
  { name: 'CDN', pieces: ['C', 'D', 'N'] },
  { name: '샤딩', pieces: ['샤', '딩'] },
  { name: '분할', pieces: ['분', '할'] },
  { name: '자동화', pieces: ['자', '동', '화'] },
] as const;
type Technique = (typeof TECHNIQUES)[number]['name'];

interface Bottleneck {
  readonly name: string;
  readonly help: Readonly<Partial<Record<Technique, Help>>>;
}

const BOTTLENECKS: readonly Bottleneck[] = [
  { name: '웹 서버의 CPU', help: { 무상태: 'solves', 다중화: 'helps', 캐시: 'helps', 자동화: 'helps' } },
  { name: 'DB 읽기', help: { 캐시: 'solves', 다중화: 'solves', 샤딩: 'helps' } },
  { name: 'DB 쓰기', help: { 샤딩: 'solves', 분할: 'helps' } },
  { name: '데이터의 크기', help: { 샤딩: 'solves', 분할: 'helps' } },
  { name: '정적 파일 전송', help: { CDN: 'solves', 캐시: 'helps' } },
  { name: '먼 사용자의 지연', help: { CDN: 'solves', '다중 DC': 'solves', 캐시: 'helps' } },
  { name: '장애로 멈춤', help: { 다중화: 'solves', '다중 DC': 'solves', 무상태: 'helps', 자동화: 'helps' } },
  { name: '느린 배포와 복구', help: { 자동화: 'solves', 분할: 'solves', 무상태: 'helps' } },
];

const LEFT = 116;
const COLUMN = 32;
const TOP = 76;
const ROW = 31;
const RIGHT = LEFT + TECHNIQUES.length * COLUMN;
const BOTTOM = TOP + BOTTLENECKS.length * ROW;
const centerOf = (column: number): number => LEFT + (column + 0.5) * COLUMN;

/** From the row that hurts to the columns that help. */
function BottlenecksAndTechniques() {
  return (
    <Picture
      id="f01-2"
      height={364}
      title="병목 여덟 가지와 기법 여덟 가지의 표"
      description={BOTTLENECKS.map(inWords).join(' ')}
    >
      <Headings />
      {BOTTLENECKS.map((bottleneck, i) => (
        <Row key={bottleneck.name} y={TOP + i * ROW} {...bottleneck} />
      ))}
      <line className={styles.line} x1={12} y1={BOTTOM} x2={RIGHT} y2={BOTTOM} />
      <Legend />
    </Picture>
  );
}

function inWords({ name, help }: Bottleneck): string {
  const listed = (kind: Help): string =>
    TECHNIQUES.filter((technique) => help[technique.name] === kind)
      .map((technique) => technique.name)
      .join(', ');
  return `${name}: 바로 푸는 것은 ${listed('solves')}, 거드는 것은 ${listed('helps')}.`;
}

function Headings() {
  return (
    <g>
      <text className={styles.soft} x={12} y={TOP - 10}>
        병목 ↓ 기법 →
      </text>
      {TECHNIQUES.map(({ name, pieces }, column) => (
        <text className={`${styles.text} ${styles.middle}`} key={name} x={centerOf(column)}>
          {pieces.map((piece, i) => (
            <tspan key={piece} x={centerOf(column)} y={TOP - 10 - (pieces.length - 1 - i) * 16}>
              {piece}
            </tspan>
          ))}
        </text>
      ))}
      <line className={styles.line} x1={12} y1={TOP} x2={RIGHT} y2={TOP} />
    </g>
  );
}

function Row({ y, name, help }: Bottleneck & { y: number }) {
  const middle = y + ROW / 2;
  return (
    <g>
      <line className={styles.faint} x1={12} y1={y + ROW} x2={RIGHT} y2={y + ROW} />
      <text className={styles.text} x={12} y={middle + 4.5}>
        {name}
      </text>
      {TECHNIQUES.map((technique, column) => {
        const kind = help[technique.name];
        return kind && <Mark key={technique.name} x={centerOf(column)} y={middle} kind={kind} />;
      })}
    </g>
  );
}

function Mark({ x, y, kind }: { x: number; y: number; kind: Help }) {
  return kind === 'solves' ? (
    <circle className={styles.accentHead} cx={x} cy={y} r={7} />
  ) : (
    <circle className={styles.line} cx={x} cy={y} r={5} />
  );
}

function Legend() {
  const y = BOTTOM + 24;
  return (
    <g>
      <Mark x={LEFT + 8} y={y} kind="solves" />
      <text className={styles.soft} x={LEFT + 22} y={y + 4}>
        바로 푼다
      </text>
      <Mark x={LEFT + 118} y={y} kind="helps" />
      <text className={styles.soft} x={LEFT + 132} y={y + 4}>
        거든다
      </text>
    </g>
  );
}

export const FIGURE_01_2: FigureEntry = {
  Drawing: BottlenecksAndTechniques,
  title: '병목에서 기법으로',
  caption: '아픈 줄을 먼저 찾고 그 줄의 동그라미만 본다. 표는 우리의 경험을 정리한 것이다.',
};
