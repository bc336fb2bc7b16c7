import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';

const CHECKS = [
  ['형식·린트', '타입 검사', '단위 시험'],
  ['빌드', '통합 시험', '취약점 검사'],
] as const;
const RELEASE = ['서버 한 대', '한 리전', '전체'] as const;

const STEP = { width: 104, height: 34, first: 20, every: 118 };
const stepX = (index: number): number => STEP.first + index * STEP.every;
const ROW_Y = [104, 162] as const;
const RELEASE_Y = 296;

/** What must be true before a change is merged, and before it is let out. */
function Pipeline() {
  return (
    <Picture
      id="f09-2"
      height={368}
      title="작은 변경 하나가 지나는 CI와 CD"
      description={`작은 변경 하나가 CI로 들어간다. CI는 합쳐도 되는지를 ${CHECKS.flat().join(', ')} 순서로 묻고, 하나라도 실패하면 변경을 돌려보낸다. 모두 통과하면 합친다. 이어서 CD가 내보내도 되는지를 ${RELEASE.join(', ')} 순서로 넓혀 가며 묻고, 지표가 나빠지면 되돌린다.`}
    >
      <rect className={styles.accentBox} x={122} y={12} width={136} height={32} rx={16} />
      <text className={`${styles.text} ${styles.middle}`} x={190} y={32.5}>
        작은 변경 하나
      </text>
      <Arrow from={[190, 44]} to={[190, 68]} />
      <SentBack />
      <Panel y={68} height={142} name="CI: 합쳐도 되는가" />
      {CHECKS.map((steps, i) => (
        <Steps key={steps[0]} names={steps} y={ROW_Y[i] ?? 0} />
      ))}
      <path className={styles.line} d={`M308 ${ROW_Y[0] + 34} v12 H72`} />
      <Arrow from={[72, ROW_Y[0] + 46]} to={[72, ROW_Y[1]]} />
      <Arrow from={[190, 210]} to={[190, 260]} accent />
      <text className={styles.accentText} x={201} y={240}>
        모두 통과하면 합친다
      </text>
      <Panel y={260} height={98} name="CD: 내보내도 되는가" />
      <Steps names={RELEASE} y={RELEASE_Y} />
      <text className={`${styles.soft} ${styles.middle}`} x={190} y={348}>
        지표가 나빠지면 되돌린다
      </text>
    </Picture>
  );
}

function Panel({ y, height, name }: { y: number; height: number; name: string }) {
  return (
    <>
      <rect className={styles.faint} x={8} y={y} width={364} height={height} rx={3} />
      <text className={styles.label} x={20} y={y + 24}>
        {name}
      </text>
    </>
  );
}

function Steps({ names, y }: { names: readonly string[]; y: number }) {
  return names.map((name, i) => (
    <g key={name}>
      <rect className={styles.box} x={stepX(i)} y={y} width={STEP.width} height={STEP.height} rx={3} />
      <text className={`${styles.text} ${styles.middle}`} x={stepX(i) + STEP.width / 2} y={y + 21.5}>
        {name}
      </text>
      {i > 0 && <Arrow from={[stepX(i - 1) + STEP.width, y + 17]} to={[stepX(i), y + 17]} />}
    </g>
  ));
}

function SentBack() {
  return (
    <>
      <path className={styles.dashed} d="M30 68 V28 H114" />
      <Arrow from={[106, 28]} to={[122, 28]} />
      <text className={styles.soft} x={38} y={60}>
        실패하면 돌아온다
      </text>
    </>
  );
}

export const FIGURE_09_2: FigureEntry = {
  Drawing: Pipeline,
  title: '합치기까지가 CI, 내보내기까지가 CD',
  caption: '값싼 검사를 앞에 둔다. 어느 칸에서 멈췄는지가 곧 고칠 곳이다.',
};
