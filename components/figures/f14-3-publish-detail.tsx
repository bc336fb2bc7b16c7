import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { FlowBox } from './flow-box';
import { Picture } from './picture';

const NAMES = {
  s1: '인증과 처리율 제한',
  s2: '포스트 저장',
  s3: '메시지 큐',
  s4: '작업 서버',
  s5: '피드 캐시',
} as const;
type Slot = keyof typeof NAMES;

interface Props {
  /** Other words than the five names, by slot: a question puts numbers here. */
  readonly labels?: Readonly<Record<string, string>>;
}

const LEFT = 12;
const RIGHT = 208;
const WIDE = 160;
const HALF = 74;
const ANSWERED_AT = 398;

/** Publishing in detail: what happens before the answer, and what is left to the workers. */
export function PublishDetail({ labels }: Props = {}) {
  const name = (slot: Slot) => labels?.[slot] ?? NAMES[slot];
  const asked = (slot: Slot) => labels && slot;
  const id = labels ? 'f14-3-asked' : 'f14-3';
  return (
    <Picture
      id={id}
      height={484}
      title="피드 발행의 상세 설계"
      description={`사용자의 글이 웹 서버에 닿는다. ${name('s1')}: 웹 서버가 맨 먼저 하는 일. ${name('s2')}: 왼쪽 아래의 두 저장소에 글을 쓴다. 팬아웃 서비스는 친구 목록과 사용자 설정을 읽어 받을 사람을 정한다. ${name('s3')}: 받을 사람별로 할 일을 쌓는다. 여기까지 하고 사용자에게 응답한다. ${name('s4')}: 응답 뒤에 할 일을 하나씩 꺼낸다. ${name('s5')}: 받을 사람마다 글 ID를 덧붙인다.`}
    >
      <text className={styles.label} x={LEFT} y={27}>
        응답 전에 할 일과 뒤에 할 일
      </text>
      <Paths />
      <FlowBox x={140} y={44} width={100} height={32} name="사용자" />
      <FlowBox
        x={112}
        y={104}
        width={156}
        height={50}
        name={name('s1')}
        slot={asked('s1')}
        purpose="웹 서버"
        look="accentBox"
      />
      <FlowBox
        x={LEFT}
        y={194}
        width={WIDE}
        height={36}
        name={name('s2')}
        slot={asked('s2')}
        look="accentBox"
      />
      <FlowBox x={LEFT} y={262} width={HALF} height={46} name="포스트" purpose="빠른 사본" look="sunken" />
      <FlowBox
        x={LEFT + WIDE - HALF}
        y={262}
        width={HALF}
        height={46}
        name="포스트"
        purpose="원본"
        look="sunken"
      />
      <FlowBox x={RIGHT} y={194} width={WIDE} height={36} name="팬아웃 서비스" />
      <FlowBox x={RIGHT} y={262} width={HALF} height={46} name="친구 목록" purpose="그래프" look="sunken" />
      <FlowBox
        x={RIGHT + WIDE - HALF}
        y={262}
        width={HALF}
        height={46}
        name="설정"
        purpose="차단·숨김"
        look="sunken"
      />
      <Queue name={name('s3')} slot={asked('s3')} />
      <Answered />
      <FlowBox
        x={RIGHT}
        y={424}
        width={WIDE}
        height={46}
        name={name('s4')}
        slot={asked('s4')}
        purpose="여러 대"
        look="accentBox"
      />
      <FlowBox
        x={LEFT}
        y={424}
        width={WIDE - 24}
        height={46}
        name={name('s5')}
        slot={asked('s5')}
        purpose="글 ID, 작성자 ID"
        look="accentBox"
      />
    </Picture>
  );
}

function Paths() {
  const fanout = RIGHT + WIDE / 2;
  const posting = LEFT + WIDE / 2;
  return (
    <g>
      <Arrow from={[190, 76]} to={[190, 104]} />
      <Arrow from={[160, 154]} to={[posting, 194]} />
      <Arrow from={[220, 154]} to={[fanout, 194]} />
      <Arrow from={[posting - 22, 230]} to={[LEFT + HALF / 2, 262]} />
      <Arrow from={[posting + 22, 230]} to={[LEFT + WIDE - HALF / 2, 262]} />
      <Arrow from={[fanout - 22, 230]} to={[RIGHT + HALF / 2, 262]} />
      <Arrow from={[fanout + 22, 230]} to={[RIGHT + WIDE - HALF / 2, 262]} />
      <Arrow from={[fanout, 230]} to={[fanout, 338]} accent />
      <Arrow from={[fanout, 376]} to={[fanout, 424]} accent />
      <Arrow from={[RIGHT, 447]} to={[LEFT + WIDE - 23, 447]} accent />
    </g>
  );
}

/** A row of waiting jobs. */
function Queue({ name, slot }: { name: string; slot: string | undefined }) {
  return (
    <g>
      <FlowBox x={RIGHT} y={338} width={WIDE} height={38} name={name} slot={slot} look="accentBox" />
      {[12, 20, 140, 148].map((offset) => (
        <line
          className={styles.accentLine}
          key={offset}
          x1={RIGHT + offset}
          y1={338}
          x2={RIGHT + offset}
          y2={376}
        />
      ))}
    </g>
  );
}

function Answered() {
  return (
    <g>
      <line className={styles.dashed} x1={LEFT} y1={ANSWERED_AT} x2={368} y2={ANSWERED_AT} />
      <text className={styles.text} x={LEFT} y={ANSWERED_AT - 10}>
        여기까지 하고 응답한다
      </text>
    </g>
  );
}

export const FIGURE_14_3: FigureEntry = {
  Drawing: PublishDetail,
  title: '피드 발행의 상세도',
  caption: '점선 위는 사용자가 기다리는 일, 아래는 기다리지 않는 일이다. 주홍색 상자가 발행의 뼈대다.',
  inferred: true,
};
