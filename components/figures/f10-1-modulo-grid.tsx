import { reshardModel } from '@/lib/estimate/reshard-model';
import { formatQuantity } from '@/lib/format-quantity';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';
import { runWith } from './run-with';

const { inputs, outputs } = runWith(reshardModel);
const { n: BEFORE, m: AFTER } = inputs;
/** One full turn of both remainders: the least common multiple of 4 and 5. */
const HASHES = Array.from({ length: BEFORE * AFTER }, (_, i) => i);
const stays = (hash: number): boolean => hash % BEFORE === hash % AFTER;
const stayed = HASHES.filter(stays).length;
const moved = HASHES.length - stayed;
const percent = (share: number): string => formatQuantity(share, 'ratio');
const MODULO = { name: '나머지(mod)', share: outputs.moduloShare };
const RING = { name: '일관 해시', share: outputs.ringShare };

const COLUMNS = 5;
const LEFT = 14;
const TOP = 42;
const CELL = { width: 66, height: 44, stepX: 71.5, stepY: 50 };
const BARS_TOP = TOP + (HASHES.length / COLUMNS) * CELL.stepY + 40;
const BAR = { left: 100, width: 214, height: 20, step: 32 };

/** Twenty hashes and where they live with four shards and with five: only four keep their place. */
function ModuloGrid() {
  return (
    <Picture
      id="f10-1"
      height={BARS_TOP + 2 * BAR.step + 8}
      title={`샤드를 ${BEFORE}대에서 ${AFTER}대로 늘릴 때 옮겨 가는 키`}
      description={`해시값 0부터 ${HASHES.length - 1}까지를 샤드 수로 나눈 나머지가 샤드 번호다. ${BEFORE}대에서 ${AFTER}대로 늘리면 번호가 그대로인 것은 ${HASHES.filter(stays).join(', ')}의 ${stayed}개뿐이고 나머지 ${moved}개(${percent(MODULO.share)})는 옮겨야 한다. 일관 해시라면 새 샤드의 몫인 ${HASHES.length * RING.share}개(${percent(RING.share)})쯤만 옮긴다.`}
    >
      <text className={styles.label} x={LEFT} y={27}>
        {`해시값을 ${BEFORE}로 나누던 것을 ${AFTER}로 나누면`}
      </text>
      {HASHES.map((hash) => (
        <Hash key={hash} hash={hash} />
      ))}
      <text className={styles.label} x={LEFT} y={BARS_TOP - 14}>
        옮겨야 하는 키
      </text>
      <MovedBar index={0} {...MODULO} />
      <MovedBar index={1} {...RING} />
    </Picture>
  );
}

function Hash({ hash }: { hash: number }) {
  const x = LEFT + (hash % COLUMNS) * CELL.stepX;
  const y = TOP + Math.floor(hash / COLUMNS) * CELL.stepY;
  const keeps = stays(hash);
  return (
    <g>
      <rect
        className={keeps ? styles.accentBox : styles.sunken}
        x={x}
        y={y}
        width={CELL.width}
        height={CELL.height}
        rx={3}
      />
      <text className={`${styles.label} ${styles.middle}`} x={x + CELL.width / 2} y={y + 19}>
        {hash}
      </text>
      <text
        className={`${keeps ? styles.accentText : styles.soft} ${styles.middle}`}
        x={x + CELL.width / 2}
        y={y + 36}
      >
        {keeps ? `${hash % AFTER}번 그대로` : `${hash % BEFORE} → ${hash % AFTER}`}
      </text>
    </g>
  );
}

function MovedBar({ index, name, share }: { index: number; name: string; share: number }) {
  const y = BARS_TOP + index * BAR.step;
  return (
    <g>
      <text className={styles.text} x={LEFT} y={y + 15}>
        {name}
      </text>
      <rect className={styles.faint} x={BAR.left} y={y} width={BAR.width} height={BAR.height} />
      <rect className={styles.accentBox} x={BAR.left} y={y} width={BAR.width * share} height={BAR.height} />
      <text className={styles.accentText} x={BAR.left + BAR.width + 10} y={y + 15}>
        {percent(share)}
      </text>
    </g>
  );
}

export const FIGURE_10_1: FigureEntry = {
  Drawing: ModuloGrid,
  title: '나머지로 고르면 거의 다 움직인다',
  caption:
    '칸의 큰 숫자는 해시값, 아래는 옛 샤드와 새 샤드의 번호다. 주홍색 칸만 제자리에 남는다. 막대의 일관 해시는 기댓값이다.',
};
