import { Arrow } from './arrow';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';

const REGIONS = [
  { name: '동부 리전', x: 8, users: '동부 사용자' },
  { name: '서부 리전', x: 220, users: '서부 사용자' },
] as const;
const PANEL = { y: 76, width: 152, height: 292 };
const ROW = { inset: 14, width: 124, height: 34 };

const ROWS = [
  { name: '로드밸런서', y: 112 },
  { name: '웹 서버 (무상태)', y: 174 },
  { name: '캐시', y: 244 },
  { name: '데이터베이스', y: 316 },
] as const;
const [, WEB, CACHE, DATABASE] = ROWS;

/** Both regions take users; only data crosses between them, and never while a user waits. */
function TwoRegions() {
  return (
    <Picture
      id="f08-1"
      height={382}
      title="액티브-액티브로 도는 두 리전"
      description="지오 DNS가 동부 사용자를 동부 리전으로, 서부 사용자를 서부 리전으로 보낸다. 두 리전에는 로드밸런서, 무상태 웹 서버, 캐시, 데이터베이스가 한 벌씩 있고 요청은 그 리전 안에서 위에서 아래로 끝난다. 웹 서버끼리는 리전을 건너 부르지 않는다. 캐시끼리는 무효화를, 데이터베이스끼리는 쓰기를 비동기로 주고받는다."
    >
      <rect className={styles.box} x={125} y={12} width={130} height={30} rx={3} />
      <text className={`${styles.text} ${styles.middle}`} x={190} y={31.5}>
        지오 DNS
      </text>
      {REGIONS.map((region) => (
        <Region key={region.name} {...region} />
      ))}
      <NoCall />
      <Exchange y={CACHE.y} above="무효화" />
      <Exchange y={DATABASE.y} above="비동기" below="복제" />
    </Picture>
  );
}

function Region({ name, x, users }: { name: string; x: number; users: string }) {
  const center = x + PANEL.width / 2;
  const isLeft = x < 190;
  return (
    <g>
      <Arrow from={[190, 42]} to={[center, PANEL.y]} />
      <text className={isLeft ? styles.soft : `${styles.soft} ${styles.end}`} x={isLeft ? 14 : 366} y={58}>
        {users}
      </text>
      <rect className={styles.faint} x={x} y={PANEL.y} width={PANEL.width} height={PANEL.height} rx={3} />
      <text className={`${styles.label} ${styles.middle}`} x={center} y={PANEL.y + 24}>
        {name}
      </text>
      {ROWS.map((row, i) => (
        <g key={row.name}>
          <rect
            className={styles.box}
            x={x + ROW.inset}
            y={row.y}
            width={ROW.width}
            height={ROW.height}
            rx={3}
          />
          <text className={`${styles.text} ${styles.middle}`} x={center} y={row.y + 21.5}>
            {row.name}
          </text>
          <Down x={center} from={row.y + ROW.height} to={ROWS[i + 1]?.y} />
        </g>
      ))}
    </g>
  );
}

function Down({ x, from, to }: { x: number; from: number; to: number | undefined }) {
  return to === undefined ? null : <Arrow from={[x, from]} to={[x, to]} />;
}

const LEFT_EDGE = 8 + ROW.inset + ROW.width;
const RIGHT_EDGE = 220 + ROW.inset;

function NoCall() {
  const y = WEB.y + ROW.height / 2;
  return (
    <g>
      <line className={styles.dashed} x1={LEFT_EDGE} y1={y} x2={RIGHT_EDGE} y2={y} />
      <path className={styles.accentLine} d={`M185 ${y - 5} l10 10 m0 -10 l-10 10`} />
      <text className={`${styles.soft} ${styles.middle}`} x={190} y={y - 12}>
        부르지
      </text>
      <text className={`${styles.soft} ${styles.middle}`} x={190} y={y + 22}>
        않는다
      </text>
    </g>
  );
}

function Exchange({ y, above, below }: { y: number; above: string; below?: string }) {
  const middle = y + ROW.height / 2;
  return (
    <g>
      <Arrow from={[LEFT_EDGE, middle - 6]} to={[RIGHT_EDGE, middle - 6]} accent />
      <Arrow from={[RIGHT_EDGE, middle + 6]} to={[LEFT_EDGE, middle + 6]} accent />
      <text className={`${styles.accentText} ${styles.middle}`} x={190} y={middle - 14}>
        {above}
      </text>
      {below !== undefined && (
        <text className={`${styles.accentText} ${styles.middle}`} x={190} y={middle + 25}>
          {below}
        </text>
      )}
    </g>
  );
}

export const FIGURE_08_1: FigureEntry = {
  Drawing: TwoRegions,
  title: '액티브-액티브 두 리전',
  caption: '요청은 한 리전 안에서 끝나고, 리전을 건너는 것은 기다리지 않는 데이터뿐이다.',
};
