import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';

/** Two who believe to be primary: without a fence both are obeyed, with one only the newer. */
function SplitBrain() {
  return (
    <Picture
      id="f02-4"
      height={372}
      title="스플릿 브레인과 펜싱"
      description={`${'위: 네트워크가 끊겨 secondary가 승격했지만 옛 primary도 살아 있다. 앱 하나는 옛 primary에 재고 = 3을, '}${'다른 앱은 새 primary에 재고 = 7을 쓰고 둘 다 성공한다. 연결이 돌아와도 값이 둘이라 합칠 수 없다. '}${'아래: 승격할 때마다 번호가 하나씩 오른다. 저장하는 쪽이 34번까지 보았으므로 33번을 든 옛 primary의 쓰기는 거절하고 '}${'34번을 든 새 primary의 쓰기만 받는다.'}`}
    >
      <Split />
      <Fenced />
    </Picture>
  );
}

const OLD_CENTER = 92;
const NEW_CENTER = 288;

function Node({ center, y, name, accent }: { center: number; y: number; name: string; accent?: true }) {
  return (
    <>
      <rect
        className={accent ? styles.accentBox : styles.box}
        x={center - 62}
        y={y}
        width={124}
        height={32}
        rx={3}
      />
      <text className={`${styles.text} ${styles.middle}`} x={center} y={y + 20.5}>
        {name}
      </text>
    </>
  );
}

function Split() {
  return (
    <g>
      <text className={styles.label} x={14} y={26}>
        펜싱이 없을 때
      </text>
      <path className={styles.dashed} d="M190 40 V156" />
      <text className={`${styles.soft} ${styles.middle}`} x={190} y={170}>
        끊긴 네트워크
      </text>
      <Write center={OLD_CENTER} y={44} value="재고 = 3" result="성공" />
      <Write center={NEW_CENTER} y={44} value="재고 = 7" result="성공" />
      <Node center={OLD_CENTER} y={112} name="옛 primary" accent />
      <Node center={NEW_CENTER} y={112} name="새 primary" accent />
    </g>
  );
}

function Write({ center, y, value, result }: { center: number; y: number; value: string; result: string }) {
  return (
    <>
      <text className={`${styles.text} ${styles.middle}`} x={center} y={y + 12}>
        {`앱: ${value}`}
      </text>
      <Arrow from={[center, y + 20]} to={[center, y + 66]} />
      <text className={styles.soft} x={center + 9} y={y + 46}>
        {result}
      </text>
    </>
  );
}

const STORE_TOP = 314;
const NODE_TOP = 222;

function Fenced() {
  return (
    <g>
      <text className={styles.label} x={14} y={208}>
        펜싱이 있을 때
      </text>
      <Node center={OLD_CENTER} y={NODE_TOP} name="옛 primary · 33번" />
      <Node center={NEW_CENTER} y={NODE_TOP} name="새 primary · 34번" accent />
      <line
        className={styles.dashed}
        x1={OLD_CENTER}
        y1={NODE_TOP + 32}
        x2={OLD_CENTER}
        y2={STORE_TOP - 22}
      />
      <path className={styles.accentLine} d={`M${OLD_CENTER - 7} ${STORE_TOP - 27} l14 14 m0 -14 l-14 14`} />
      <text className={styles.text} x={OLD_CENTER + 14} y={STORE_TOP - 16}>
        거절
      </text>
      <Arrow from={[NEW_CENTER, NODE_TOP + 32]} to={[NEW_CENTER, STORE_TOP]} accent />
      <text className={styles.text} x={NEW_CENTER + 10} y={STORE_TOP - 16}>
        받음
      </text>
      <rect className={styles.box} x={30} y={STORE_TOP} width={320} height={40} rx={4} />
      <text className={`${styles.text} ${styles.middle}`} x={190} y={STORE_TOP + 24.5}>
        저장하는 쪽: 본 것 중 가장 큰 번호 34
      </text>
    </g>
  );
}

export const FIGURE_02_4: FigureEntry = {
  Drawing: SplitBrain,
  title: '스플릿 브레인과 펜싱',
  caption: '옛 primary는 자기가 죽은 줄 모른다. 그래서 거절은 저장하는 쪽이 한다.',
};
