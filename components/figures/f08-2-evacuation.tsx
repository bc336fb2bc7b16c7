import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';

const CASES = [
  { title: '두 리전, 평소 50%', names: ['동부', '서부'], load: 0.5 },
  { title: '두 리전, 평소 70%', names: ['동부', '서부'], load: 0.7 },
  { title: '세 리전, 평소 66%', names: ['동부', '서부', '중부'], load: 0.66 },
] as const;

const FULL = 100;
const BEFORE_X = 54;
const AFTER_X = 220;
const BAR_HEIGHT = 24;
const BAR_STEP = 30;
const TITLE_HEIGHT = 34;
const FIRST_Y = 40;

/** What each region that is left must carry, as a share of its own capacity. */
const loadAfter = (load: number, regions: number): number => (load * regions) / (regions - 1);
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const heightOf = (regions: number): number => TITLE_HEIGHT + regions * BAR_STEP + 4;
const topOf = (index: number): number =>
  CASES.slice(0, index).reduce((y, { names }) => y + heightOf(names.length), FIRST_Y);

const inWords = ({ title, names, load }: (typeof CASES)[number]): string => {
  const after = loadAfter(load, names.length);
  const verdict = after > 1 ? '용량을 넘는다' : '용량 안이다';
  return `${title}: 동부를 비우면 남은 곳이 ${percent(after)}를 맡아 ${verdict}.`;
};

/** Whether the rest can carry all is settled long before the evacuation, by the load of an ordinary day. */
function Evacuation() {
  return (
    <Picture
      id="f08-2"
      height={388}
      title="동부 리전을 비우기 전과 뒤에 리전마다 맡는 부하"
      description={CASES.map(inWords).join(' ')}
    >
      <text className={styles.soft} x={BEFORE_X} y={24}>
        평소
      </text>
      <text className={styles.soft} x={AFTER_X} y={24}>
        동부를 비운 뒤
      </text>
      {CASES.map((each, index) => (
        <Case key={each.title} y={topOf(index)} {...each} />
      ))}
      <text className={styles.soft} x={14} y={374}>
        실선 테두리가 리전 하나의 용량이다
      </text>
    </Picture>
  );
}

interface CaseProps {
  readonly y: number;
  readonly title: string;
  readonly names: readonly string[];
  readonly load: number;
}

function Case({ y, title, names, load }: CaseProps) {
  const after = loadAfter(load, names.length);
  const firstBar = y + 24;
  return (
    <g>
      <text className={styles.label} x={14} y={y + 14}>
        {title}
      </text>
      <text
        className={after > 1 ? `${styles.accentText} ${styles.end}` : `${styles.soft} ${styles.end}`}
        x={366}
        y={y + 14}
      >
        {after > 1 ? '넘친다' : '버틴다'}
      </text>
      {names.map((name, i) => (
        <g key={name}>
          <text className={styles.text} x={14} y={firstBar + i * BAR_STEP + 16.5}>
            {name}
          </text>
          <Bar x={BEFORE_X} y={firstBar + i * BAR_STEP} load={load} />
          <Bar x={AFTER_X} y={firstBar + i * BAR_STEP} load={i === 0 ? 0 : after} />
        </g>
      ))}
      <Arrow
        from={[BEFORE_X + FULL + 14, firstBar + ((names.length - 1) * BAR_STEP + BAR_HEIGHT) / 2]}
        to={[AFTER_X - 14, firstBar + ((names.length - 1) * BAR_STEP + BAR_HEIGHT) / 2]}
      />
    </g>
  );
}

function Bar({ x, y, load }: { x: number; y: number; load: number }) {
  return (
    <>
      {load > 0 && (
        <rect
          className={load > 1 ? styles.accentBox : styles.sunken}
          x={x}
          y={y}
          width={load * FULL}
          height={BAR_HEIGHT}
        />
      )}
      <rect className={styles.line} x={x} y={y} width={FULL} height={BAR_HEIGHT} />
      <text className={styles.text} x={x + 7} y={y + 16.5}>
        {percent(load)}
      </text>
    </>
  );
}

export const FIGURE_08_2: FigureEntry = {
  Drawing: Evacuation,
  title: '한 리전을 비우기 전과 뒤',
  caption: '남은 리전이 나눠 받을 부하는 평소 사용률로 정해진다. 둘이면 50%, 셋이면 66%가 한계다.',
};
