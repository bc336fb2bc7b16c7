import { scaleLinear } from 'd3-scale';
import { cdnEffectModel } from '@/lib/estimate/cdn-effect-model';
import { HOUR } from '@/lib/units';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';
import { runWith } from './run-with';

const { staleWorst, staleMean } = runWith(cdnEffectModel, { strategy: 'ttl' }).outputs;
const TTL_HOURS = staleWorst / HOUR;
const MEAN_HOURS = staleMean / HOUR;
/** Drawn wide enough to be seen; an edge is done within minutes. */
const EDGE_HOURS = 0.5;
/** What the example lets the browser keep for itself. */
const BROWSER_HOURS = 6;

const LEFT = 20;
const RIGHT = 360;
const x = scaleLinear([0, TTL_HOURS], [LEFT, RIGHT]);
const MARKS = [0, 6, 12, 18, 24];
const LANE = 112;
const BAR = 34;

const LANES = [
  { name: 'TTL만 기다린다', note: `평균 ${MEAN_HOURS}시간, 길면 ${TTL_HOURS}시간 낡는다` },
  { name: '무효화한다', note: '거점은 곧 새것, 브라우저의 사본은 남는다' },
  { name: '버전 파일명을 쓴다', note: '이름이 달라 옛 사본을 부르지 않는다' },
] as const;

const baselineOf = (lane: number): number => 30 + lane * LANE + 26 + BAR;

/** How much of the old file is still given out in the hours after a deploy, for three ways. */
function AfterADeploy() {
  return (
    <Picture
      id="f06-3"
      height={376}
      title="배포한 뒤 옛 파일이 나가는 시간"
      description={`가로축은 배포 뒤 지난 시간이고 ${TTL_HOURS}시간까지다. ${LANES.map(({ name, note }) => `${name}: ${note}.`).join(' ')} ${'첫째 줄은 옛 사본을 가진 거점의 비율이 처음부터 끝까지 고르게 줄어드는 삼각형이다. '}둘째 줄은 거점의 짧은 막대에서 시작해, 브라우저에 남은 사본이 ${BROWSER_HOURS}시간까지 줄어드는 점선이 이어진다. 셋째 줄에는 옛 파일이 나가지 않는다.`}
    >
      {LANES.map((lane, i) => (
        <Lane key={lane.name} {...lane} baseline={baselineOf(i)} />
      ))}
      <path
        className={styles.accentBox}
        d={`M${x(0)} ${baselineOf(0)} V${baselineOf(0) - BAR} L${x(TTL_HOURS)} ${baselineOf(0)} Z`}
      />
      <Invalidated baseline={baselineOf(1)} />
      <text className={styles.text} x={LEFT} y={baselineOf(2) - 10}>
        나가지 않는다
      </text>
      <Hours />
    </Picture>
  );
}

function Lane({ name, note, baseline }: { name: string; note: string; baseline: number }) {
  return (
    <g>
      <text className={styles.label} x={LEFT} y={baseline - BAR - 30}>
        {name}
      </text>
      <text className={styles.soft} x={LEFT} y={baseline - BAR - 11}>
        {note}
      </text>
      <line className={styles.faint} x1={LEFT} y1={baseline} x2={RIGHT} y2={baseline} />
    </g>
  );
}

function Invalidated({ baseline }: { baseline: number }) {
  return (
    <g>
      <path className={styles.dashed} d={`M${x(0)} ${baseline - BAR} L${x(BROWSER_HOURS)} ${baseline}`} />
      <rect
        className={styles.accentBox}
        x={x(0)}
        y={baseline - BAR}
        width={x(EDGE_HOURS) - x(0)}
        height={BAR}
      />
      <text className={styles.text} x={x(5)} y={baseline - 14}>
        점선: 브라우저에 남은 사본
      </text>
    </g>
  );
}

function Hours() {
  const y = baselineOf(2) + 20;
  return (
    <g>
      {MARKS.map((hour) => (
        <text className={`${styles.soft} ${styles.middle}`} key={hour} x={x(hour)} y={y}>
          {hour}
        </text>
      ))}
      <text className={`${styles.soft} ${styles.middle}`} x={(LEFT + RIGHT) / 2} y={y + 22}>
        배포 뒤 지난 시간(시간)
      </text>
    </g>
  );
}

export const FIGURE_06_3: FigureEntry = {
  Drawing: AfterADeploy,
  title: '배포한 뒤 옛 파일이 나가는 시간',
  caption: `거점의 TTL이 ${TTL_HOURS}시간, 브라우저의 TTL이 ${BROWSER_HOURS}시간일 때다. 높이는 옛 사본을 내주는 비율이고, 거점마다 저장한 때가 고르게 흩어졌다고 보았다.`,
};
