import { cdnEffectModel } from '@/lib/estimate/cdn-effect-model';
import { formatQuantity } from '@/lib/format-quantity';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';
import { runWith } from './run-with';
import { Lifeline, Message } from './sequence-parts';

const USER = 50;
const EDGE = 188;
const ORIGIN = 326;

const miss = runWith(cdnEffectModel, { h: 0 });
const hit = runWith(cdnEffectModel, { h: 1 });
const ms = (value: number): string => formatQuantity(value, 'milliseconds');
const MISS = ms(miss.outputs.latencyMs);
const HIT = ms(hit.outputs.latencyMs);
const { rttEdge, rttOrigin } = miss.inputs;

/** Two requests for one file; the copy that the first leaves behind answers the second. */
function FirstAndNextRequest() {
  return (
    <Picture
      id="f06-1"
      height={372}
      title="CDN에서 처음 온 요청과 다음 요청의 흐름"
      description={`처음 온 요청: 사용자가 거점에 요청하고, 거점에 사본이 없어 원본에 요청하고, 원본이 캐시 헤더와 함께 답하고, 거점이 사본을 저장하며 사용자에게 답한다. MISS이고 ${MISS}다. 다음 요청: 사용자가 같은 거점에 요청하고 거점이 사본으로 바로 답한다. HIT이고 ${HIT}다. 원본은 모른다. ${'거점의 사본은 저장된 때부터 유효 시간이 끝날 때까지 남는다.'}`}
    >
      <Lifeline x={USER} name="사용자" top={28} bottom={356} />
      <Lifeline x={EDGE} name="거점" top={28} bottom={356} />
      <Lifeline x={ORIGIN} name="원본" top={28} bottom={356} />
      <FirstRequest />
      <Copy />
      <NextRequest />
    </Picture>
  );
}

function FirstRequest() {
  return (
    <g>
      <Message from={USER} to={EDGE} y={70} text="처음 온 요청" />
      <Message from={EDGE} to={ORIGIN} y={100} text="사본이 없다" accent />
      <Message from={ORIGIN} to={EDGE} y={138} text="파일과 캐시 헤더" accent />
      <Message from={EDGE} to={USER} y={168} text="응답" />
      <text className={styles.label} x={EDGE + 14} y={168}>
        {`MISS ${MISS}`}
      </text>
      <text className={styles.soft} x={EDGE + 14} y={188}>
        {`${rttEdge} + ${rttOrigin}`}
      </text>
    </g>
  );
}

function Copy() {
  return (
    <g>
      <line className={styles.accentLine} x1={EDGE} y1={144} x2={EDGE} y2={330} />
      <text className={`${styles.accentText} ${styles.middle}`} x={(USER + EDGE) / 2} y={222}>
        사본을 둔다(TTL)
      </text>
    </g>
  );
}

function NextRequest() {
  return (
    <g>
      <Message from={USER} to={EDGE} y={268} text="다음 요청" />
      <Message from={EDGE} to={USER} y={302} text="응답" />
      <text className={styles.label} x={EDGE + 14} y={292}>
        {`HIT ${HIT}`}
      </text>
      <text className={styles.soft} x={EDGE + 14} y={312}>
        원본은 모른다
      </text>
    </g>
  );
}

export const FIGURE_06_1: FigureEntry = {
  Drawing: FirstAndNextRequest,
  title: '첫 사용자가 치르고 다음 사용자가 누린다',
  caption: `거점 왕복이 ${ms(rttEdge)}, 거점에서 원본까지의 왕복이 ${ms(rttOrigin)}일 때다. 굵은 주홍 선은 거점이 사본을 둔 동안이다.`,
};
