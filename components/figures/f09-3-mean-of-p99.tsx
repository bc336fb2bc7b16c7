import { metricChainModel } from '@/lib/estimate/metric-chain-model';
import { quantileRank } from '@/lib/estimate/percentile-trap';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';
import { runExample } from './run-example';

const { inputs, outputs } = runExample(metricChainModel, 'trap');
const HOSTS = [
  { name: '서버 A', requests: inputs.nA, latencyMs: inputs.latA },
  { name: '서버 B', requests: inputs.nB, latencyMs: inputs.latB },
] as const;
const [FAST, SLOW] = HOSTS;
const ALL = FAST.requests + SLOW.requests;

const meanOfP99Ms = outputs.meanOfP99Ms;
const meanMs = outputs.pooledMeanMs;
const p99Ms = outputs.trueP99Ms;
const P99_RANK = quantileRank(ALL, 0.99);
const allRequests = ALL.toLocaleString('ko-KR');

/** Left edge, right edge, zero and the height of the slow host's latency in the plot. */
const PLOT = { left: 44, right: 364, zero: 262, tall: 140 };
const xOf = (rank: number): number => PLOT.left + (rank / ALL) * (PLOT.right - PLOT.left);
const yOf = (ms: number): number => PLOT.zero - (ms / SLOW.latencyMs) * PLOT.tall;

/** Each server's p99 is right; their mean is the latency of no request at all. */
function MeanOfP99() {
  return (
    <Picture
      id="f09-3"
      height={310}
      title="두 서버의 p99를 평균 내면 전체의 p99가 아니다"
      description={`서버 A는 ${FAST.requests}건이 모두 ${FAST.latencyMs} ms, 서버 B는 ${SLOW.requests}건이 모두 ${SLOW.latencyMs} ms다. ${allRequests}건을 빠른 순서로 늘어놓으면 ${FAST.requests}번째까지 ${FAST.latencyMs} ms, 그 뒤는 ${SLOW.latencyMs} ms다. ${P99_RANK}번째, 곧 전체 p99는 ${p99Ms} ms다. 두 p99의 평균 ${meanOfP99Ms} ms인 요청은 한 건도 없고, 전체 평균은 ${meanMs} ms다.`}
    >
      {HOSTS.map((host, i) => (
        <Host key={host.name} x={14 + i * 180} {...host} />
      ))}
      <Sorted />
      <Level ms={meanOfP99Ms} label={`p99의 평균 ${meanOfP99Ms} ms: 그런 요청은 없다`} accent />
      <Level ms={meanMs} label={`전체 평균 ${meanMs} ms`} />
      <P99 />
    </Picture>
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
  const edge = xOf(FAST.requests);
  return (
    <>
      <rect
        className={styles.sunken}
        x={PLOT.left}
        y={yOf(FAST.latencyMs)}
        width={edge - PLOT.left}
        height={PLOT.zero - yOf(FAST.latencyMs)}
      />
      <rect
        className={styles.accentBox}
        x={edge}
        y={yOf(SLOW.latencyMs)}
        width={PLOT.right - edge}
        height={PLOT.zero - yOf(SLOW.latencyMs)}
      />
      <line className={styles.line} x1={PLOT.left} y1={PLOT.zero} x2={PLOT.right} y2={PLOT.zero} />
      {[FAST.latencyMs, SLOW.latencyMs].map((ms) => (
        <text className={`${styles.soft} ${styles.end}`} key={ms} x={PLOT.left - 6} y={yOf(ms) + 4.5}>
          {ms}
        </text>
      ))}
      <text className={`${styles.soft} ${styles.end}`} x={PLOT.left - 6} y={yOf(SLOW.latencyMs) - 14}>
        ms
      </text>
      <text className={styles.soft} x={PLOT.left} y={PLOT.zero + 20}>
        {`빠른 요청부터 ${allRequests}건`}
      </text>
    </>
  );
}

function Level({ ms, label, accent }: { ms: number; label: string; accent?: true }) {
  return (
    <>
      <line className={styles.dashed} x1={PLOT.left} y1={yOf(ms)} x2={xOf(FAST.requests)} y2={yOf(ms)} />
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
      <line className={styles.accentLine} x1={x} y1={yOf(p99Ms) - 14} x2={x} y2={PLOT.zero + 8} />
      <text className={`${styles.accentText} ${styles.end}`} x={PLOT.right} y={yOf(p99Ms) - 22}>
        {`전체 p99 ${p99Ms} ms`}
      </text>
      <text className={`${styles.soft} ${styles.end}`} x={PLOT.right} y={PLOT.zero + 22}>
        {`${P99_RANK}번째`}
      </text>
    </>
  );
}

export const FIGURE_09_3: FigureEntry = {
  Drawing: MeanOfP99,
  title: '백분위를 평균 내면 없는 값이 나온다',
  caption: `두 서버의 요청 ${allRequests}건을 한 줄로 세웠다. 전체 p99는 ${P99_RANK}번째 요청의 지연이다.`,
};
