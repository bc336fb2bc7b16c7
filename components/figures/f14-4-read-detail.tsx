import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { FlowBox } from './flow-box';
import { Picture } from './picture';

const LOOKUPS = [
  { name: '피드 캐시', gives: '글 ID 20개' },
  { name: '인기 계정의 글', gives: '새 글 ID를 합친다' },
  { name: '포스트 캐시', gives: 'ID마다 본문' },
  { name: '사용자 캐시', gives: '이름과 사진 주소' },
] as const;
const LOOKUP = { left: 186, width: 152, height: 46, top: 142, step: 62 };
const BUS = 358;
const lookupMiddle = (index: number): number => LOOKUP.top + index * LOOKUP.step + LOOKUP.height / 2;

/** Reading the feed in detail: a list of ids first, then what turns ids into posts. */
function ReadDetail() {
  return (
    <Picture
      id="f14-4"
      height={392}
      title="피드 읽기의 상세 설계"
      description={`사용자의 요청이 웹 서버를 거쳐 피드 서비스로 간다. 피드 서비스는 네 곳을 차례로 찾는다. ${LOOKUPS.map(
        ({ name, gives }, index) => `${index + 1}. ${name}: ${gives}.`,
      ).join(
        ' ',
      )} 포스트와 사용자 캐시에 없으면 데이터베이스에서 읽는다. 사진과 영상은 사용자가 CDN에서 바로 받는다.`}
    >
      <text className={styles.label} x={12} y={27}>
        ID의 목록에 살을 붙인다
      </text>
      <Paths />
      <FlowBox x={12} y={46} width={92} height={40} name="사용자" />
      <FlowBox x={144} y={46} width={84} height={40} name="웹 서버" />
      <FlowBox x={268} y={46} width={100} height={40} name="피드 서비스" look="accentBox" />
      <FlowBox x={12} y={142} width={92} height={46} name="CDN" purpose="사진, 영상" />
      {LOOKUPS.map(({ name, gives }, index) => (
        <FlowBox
          key={name}
          x={LOOKUP.left}
          y={LOOKUP.top + index * LOOKUP.step}
          width={LOOKUP.width}
          height={LOOKUP.height}
          name={`${'①②③④'[index]} ${name}`}
          purpose={gives}
          look="sunken"
        />
      ))}
      <FlowBox x={12} y={297} width={92} height={46} name="데이터베이스" purpose="원본" />
    </Picture>
  );
}

function Paths() {
  return (
    <g>
      <Arrow from={[104, 66]} to={[144, 66]} />
      <Arrow from={[228, 66]} to={[268, 66]} />
      <Arrow from={[58, 86]} to={[58, 142]} />
      <text className={styles.soft} x={66} y={119}>
        바로 받는다
      </text>
      <path className={styles.accentLine} d={`M${BUS} 86 V${lookupMiddle(LOOKUPS.length - 1)}`} />
      {LOOKUPS.map(({ name }, index) => (
        <Arrow
          key={name}
          from={[BUS, lookupMiddle(index)]}
          to={[LOOKUP.left + LOOKUP.width, lookupMiddle(index)]}
          accent
        />
      ))}
      <Arrow from={[LOOKUP.left, lookupMiddle(2)]} to={[104, 312]} />
      <Arrow from={[LOOKUP.left, lookupMiddle(3)]} to={[104, 330]} />
      <text className={`${styles.soft} ${styles.middle}`} x={145} y={282}>
        없으면
      </text>
    </g>
  );
}

export const FIGURE_14_4: FigureEntry = {
  Drawing: ReadDetail,
  title: '피드 읽기의 상세도',
  caption:
    '①에서 얻은 ID 목록에 ②~④가 살을 붙인다. ②는 혼합 방식에서만 필요하다. ‘없으면’ 데이터베이스를 읽는 것도 피드 서비스다.',
  inferred: true,
};
