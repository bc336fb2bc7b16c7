import { formatQuantity } from '@/lib/format-quantity';
import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';
import { example, exampleInput } from './twitter-example';

const { mau, dauRatio, writesPerUser, peakFactor, mediaRatio, mediaBytes, years } = exampleInput;

interface Stage {
  readonly name: string;
  readonly value: string;
  /** How it comes from the stage above. */
  readonly by?: string;
}

const STAGES: readonly Stage[] = [
  { name: '월간 사용자(MAU)', value: formatQuantity(mau, 'people') },
  {
    name: '하루 사용자(DAU)',
    value: formatQuantity(example.dau, 'people'),
    by: `× ${formatQuantity(dauRatio, 'ratio')}`,
  },
  { name: '하루 쓰기', value: formatQuantity(example.writesPerDay, 'items'), by: `× ${writesPerUser}건` },
  { name: '쓰기 QPS', value: formatQuantity(example.writeQps, 'perSecond'), by: '÷ 86,400초' },
  { name: '최대 쓰기 QPS', value: formatQuantity(example.peakWriteQps, 'perSecond'), by: `× ${peakFactor}` },
];

const STORED: readonly Stage[] = [
  {
    name: '하루 미디어',
    value: formatQuantity(example.mediaBytesPerDay, 'bytesPerDay'),
    by: `× ${formatQuantity(mediaRatio, 'ratio')} × ${formatQuantity(mediaBytes, 'bytes')}`,
  },
  {
    name: `${years}년 미디어`,
    value: formatQuantity(example.mediaTotalBytes, 'bytes'),
    by: `× 365일 × ${years}년`,
  },
];

const TOP = 12;
const STEP = 78;
const STAGE_HEIGHT = 46;
const FUNNEL_CENTER = 108;
const FUNNEL_TOP_WIDTH = 200;
const FUNNEL_NARROWING = 9;
const WRITES_STAGE = 2;
const BRANCH_LEFT = 236;
const BRANCH_WIDTH = 136;
const BRANCH_CENTER = BRANCH_LEFT + BRANCH_WIDTH / 2;

const stageTop = (index: number): number => TOP + index * STEP;
const halfWidth = (depth: number): number => FUNNEL_TOP_WIDTH / 2 - depth * FUNNEL_NARROWING;

/** From monthly users down to the peak, and aside from the writes to what is stored: the group's lost example. */
function EstimationFunnel() {
  return (
    <Picture
      id="f12-1"
      height={382}
      title="월간 사용자에서 최대 QPS와 저장소까지 내려가는 추정 깔때기"
      description={`위에서 아래로 ${STAGES.map(inWords).join(', ')}. 하루 쓰기에서 옆으로 갈라져 ${STORED.map(inWords).join(', ')}.`}
    >
      {STAGES.map((stage, index) => (
        <FunnelStage key={stage.name} index={index} {...stage} />
      ))}
      <StorageBranch />
    </Picture>
  );
}

const inWords = ({ name, value, by }: Stage): string =>
  `${name} ${value}${by === undefined ? '' : `(${by})`}`;

function FunnelStage({ index, name, value, by }: Stage & { index: number }) {
  const y = stageTop(index);
  const [upper, lower] = [halfWidth(index), halfWidth(index + STAGE_HEIGHT / STEP)];
  const corners = [
    [FUNNEL_CENTER - upper, y],
    [FUNNEL_CENTER + upper, y],
    [FUNNEL_CENTER + lower, y + STAGE_HEIGHT],
    [FUNNEL_CENTER - lower, y + STAGE_HEIGHT],
  ];
  const isLast = index === STAGES.length - 1;
  return (
    <g>
      {by !== undefined && <Operation x={FUNNEL_CENTER} y={y} by={by} />}
      <polygon
        className={isLast ? styles.accentBox : styles.box}
        points={corners.map((c) => c.join(',')).join(' ')}
      />
      <NameAndValue x={FUNNEL_CENTER} y={y} name={name} value={value} />
    </g>
  );
}

function Operation({ x, y, by, isLeft }: { x: number; y: number; by: string; isLeft?: true }) {
  return (
    <>
      <Arrow from={[x, y - STEP + STAGE_HEIGHT]} to={[x, y]} />
      <text
        className={isLeft ? `${styles.soft} ${styles.end}` : styles.soft}
        x={isLeft ? x - 10 : x + 10}
        y={y - 12}
      >
        {by}
      </text>
    </>
  );
}

function NameAndValue({ x, y, name, value }: { x: number; y: number; name: string; value: string }) {
  return (
    <>
      <text className={`${styles.soft} ${styles.middle}`} x={x} y={y + 18}>
        {name}
      </text>
      <text className={`${styles.label} ${styles.middle}`} x={x} y={y + 37}>
        {value}
      </text>
    </>
  );
}

function StorageBranch() {
  const turnY = stageTop(WRITES_STAGE) + STAGE_HEIGHT / 2;
  const edge = FUNNEL_CENTER + halfWidth(WRITES_STAGE + STAGE_HEIGHT / STEP / 2);
  const firstTop = stageTop(WRITES_STAGE + 1);
  return (
    <g>
      <path className={styles.line} d={`M${edge} ${turnY} H${BRANCH_CENTER}`} />
      <Arrow from={[BRANCH_CENTER, turnY]} to={[BRANCH_CENTER, firstTop]} />
      <text className={`${styles.soft} ${styles.middle}`} x={BRANCH_CENTER - 8} y={turnY - 9}>
        {STORED[0]?.by}
      </text>
      {STORED.map(({ name, value, by }, index) => {
        const y = stageTop(WRITES_STAGE + 1 + index);
        return (
          <g key={name}>
            {index > 0 && by !== undefined && <Operation x={BRANCH_CENTER} y={y} by={by} isLeft />}
            <rect
              className={index === STORED.length - 1 ? styles.accentBox : styles.box}
              x={BRANCH_LEFT}
              y={y}
              width={BRANCH_WIDTH}
              height={STAGE_HEIGHT}
              rx={3}
            />
            <NameAndValue x={BRANCH_CENTER} y={y} name={name} value={value} />
          </g>
        );
      })}
    </g>
  );
}

export const FIGURE_12_1: FigureEntry = {
  Drawing: EstimationFunnel,
  title: '추정 깔때기',
  caption: '월간 사용자에서 최대 QPS와 저장소까지, 앞의 답이 다음 줄의 입력이 된다.',
  inferred: true,
};
