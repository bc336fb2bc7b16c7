import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';

const HOSTS = [
  { name: '서버 A', requests: 900, latencyMs: 10 },
  { name: '서버 B', requests: 100, latencyMs: 100 },
] as const;
const ALL = HOSTS.reduce((sum, { requests }) => sum + requests, 0);

const meanOfP99Ms = HOSTS.reduce((sum, { latencyMs }) => sum + latencyMs, 0) / HOSTS.length;
const meanMs = HOSTS.reduce((sum, { requests, latencyMs }) => sum + requests * latencyMs, 0) / ALL;
const P99_RANK = ALL * 0.99;

/** Left edge, right edge, zero and the height of 100 ms of the plot. */
const PLOT = { left: 44, right: 364, zero: 262, tall: 140 };
const xOf = (rank: number): number => PLOT.left + (rank / ALL) * (PLOT.right - PLOT.left);
const yOf = (ms: number): number => PLOT.zero - (ms / 100) * PLOT.tall;

/** Each server's p99 is right; their mean is the latency of no request at all. */
function MeanOfP99() {
  return (
    <svg
      className={styles.drawing}
      viewBox="0 0 380 310"
      role="img"
      aria-labelledby="f09-3-title f09-3-desc"
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id="f09-3-title">두 서버의 p99를 평균 내면 전체의 p99가 아니다</title>
      <desc id="f09-3-desc">
        {`서버 A는 900건이 모두 10 ms, 서버 B는 100건이 모두 100 ms다. 1,000건을 빠른 순서로 늘어놓으면 900번째까지 `}
        {`10 ms, 그 뒤는 100 ms다. 990번째, 곧 전체 p99는 100 ms다. 두 p99의 평균 ${meanOfP99Ms} ms인 요청은 한 건도 `}
        {`없고, 전체 평균은 ${meanMs} ms다.`}
      </desc>
      {HOSTS.map((host, i) => (
        <Host key={host.name} x={14 + i * 180} {...host} />
      ))}
      <Sorted />
      <Level ms={meanOfP99Ms} label={`p99의 평균 ${meanOfP99Ms} ms: 그런 요청은 없다`} accent />
      <Level ms={meanMs} label={`전체 평균 ${meanMs} ms`} />
      <P99 />
    </svg>
  );
}

function Host({ x, name, requests, latencyMs }: (typeof HOSTS)[number] & { x: number }) {
  return (
    <>
      <rect className={styles.box} x={x} y={12} width={172} height={52} rx={3} />
      <text className={styles.label} x={x + 12} y={33}>
        {name}
      </text>
      <text className={`${styles.soft} ${styles.end}`} x={x + 160} y={33}>
        {requests}건
      </text>
      <text className={styles.text} x={x + 12} y={53}>
        {`모두 ${latencyMs} ms, p99도 ${latencyMs} ms`}
      </text>
    </>
  );
}

function Sorted() {
  const [fast, slow] = HOSTS;
  const edge = xOf(fast.requests);
  return (
    <>
      <rect
        className={styles.sunken}
        x={PLOT.left}
        y={yOf(fast.latencyMs)}
        width={edge - PLOT.left}
        height={PLOT.zero - yOf(fast.latencyMs)}
      />
      <rect
        className={styles.accentBox}
        x={edge}
        y={yOf(slow.latencyMs)}
        width={PLOT.right - edge}
        height={PLOT.zero - yOf(slow.latencyMs)}
      />
      <line className={styles.line} x1={PLOT.left} y1={PLOT.zero} x2={PLOT.right} y2={PLOT.zero} />
      {[10, 100].map((ms) => (
        <text className={`${styles.soft} ${styles.end}`} key={ms} x={PLOT.left - 6} y={yOf(ms) + 4.5}>
          {ms}
        </text>
      ))}
      <text className={`${styles.soft} ${styles.end}`} x={PLOT.left - 6} y={yOf(100) - 14}>
        ms
      </text>
      <text className={styles.soft} x={PLOT.left} y={PLOT.zero + 20}>
        빠른 요청부터 1,000건
      </text>
    </>
  );
}

function Level({ ms, label, accent }: { ms: number; label: string; accent?: true }) {
  return (
    <>
      <line className={styles.dashed} x1={PLOT.left} y1={yOf(ms)} x2={xOf(HOSTS[0].requests)} y2={yOf(ms)} />
      <text className={accent ? styles.accentText : styles.text} x={PLOT.left + 8} y={yOf(ms) - 7}>
        {label}
      </text>
    </>
  );
}

function P99() {
  const x = xOf(P99_RANK);
  return (
    <>
      <line className={styles.accentLine} x1={x} y1={yOf(100) - 14} x2={x} y2={PLOT.zero + 8} />
      <text className={`${styles.accentText} ${styles.end}`} x={PLOT.right} y={yOf(100) - 22}>
        전체 p99 100 ms
      </text>
      <text className={`${styles.soft} ${styles.end}`} x={PLOT.right} y={PLOT.zero + 22}>
        990번째
      </text>
    </>
  );
}

export const FIGURE_09_3: FigureEntry = {
  Drawing: MeanOfP99,
  title: '백분위를 평균 내면 없는 값이 나온다',
  caption: '두 서버의 요청 1,000건을 한 줄로 세웠다. 전체 p99는 990번째 요청의 지연이다.',
};
