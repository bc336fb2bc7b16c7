import { scaleLinear } from 'd3-scale';
import { breakEvenRatio, effectiveMs, missesPerSecond } from '@/lib/estimate/cache-effect';
import { cacheEffectModel } from '@/lib/estimate/cache-effect-model';
import { formatQuantity } from '@/lib/format-quantity';
import { formatNumber } from '@/lib/korean';
import type { FigureEntry } from './figure-entry';
import styles from './figures.module.css';
import { Picture } from './picture';
import { runWith } from './run-with';

const { tc: CACHE_MS, tdb: DB_MS, qps: QPS } = runWith(cacheEffectModel).inputs;

const meanMs = (hitRatio: number): number => effectiveMs(hitRatio, CACHE_MS, DB_MS);
const BREAK_EVEN = breakEvenRatio(CACHE_MS, DB_MS);

const LEFT = 40;
const RIGHT = 360;
const BASELINE = 250;
const x = scaleLinear([0, 1], [LEFT, RIGHT]);
const y = scaleLinear([0, 22], [BASELINE, 34]);

const percent = (ratio: number): string => `${formatNumber(ratio * 100)}%`;
const ms = (value: number): string => formatQuantity(value, 'milliseconds', { significant: 3 });
const perSecond = (hitRatio: number): string =>
  `DB ${formatQuantity(missesPerSecond(QPS, hitRatio), 'perSecond')}`;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
const LEVELS = [10, 20];

/** A straight line: what a better ratio saves in latency is the same everywhere, what it saves the database is not. */
function LatencyByHitRatio() {
  return (
    <Picture
      id="f05-1"
      height={300}
      title="적중률에 따른 평균 지연"
      description={`가로축은 적중률, 세로축은 평균 지연이다. 적중률 0%의 ${ms(meanMs(0))}에서 100%의 ${ms(meanMs(1))}까지 직선으로 내려간다. 캐시가 없을 때의 ${ms(DB_MS)}와 만나는 손익분기는 ${percent(BREAK_EVEN)}다. ${[
        0.5, 0.9, 0.99,
      ]
        .map((ratio) => `${percent(ratio)}면 ${ms(meanMs(ratio))}이고 ${perSecond(ratio)}다.`)
        .join(' ')}`}
    >
      <Axes />
      <line className={styles.dashed} x1={LEFT} y1={y(DB_MS)} x2={RIGHT} y2={y(DB_MS)} />
      <line className={styles.accentLine} x1={x(0)} y1={y(meanMs(0))} x2={x(1)} y2={y(meanMs(1))} />
      <Labels />
    </Picture>
  );
}

function Axes() {
  return (
    <g>
      <line className={styles.faint} x1={LEFT} y1={BASELINE} x2={RIGHT} y2={BASELINE} />
      {TICKS.map((ratio) => (
        <text className={`${styles.soft} ${styles.middle}`} key={ratio} x={x(ratio)} y={BASELINE + 18}>
          {percent(ratio)}
        </text>
      ))}
      {LEVELS.map((level) => (
        <text className={`${styles.soft} ${styles.end}`} key={level} x={LEFT - 6} y={y(level) + 4}>
          {level}
        </text>
      ))}
      <text className={styles.soft} x={6} y={20}>
        평균 지연(ms)
      </text>
      <text className={`${styles.soft} ${styles.middle}`} x={(LEFT + RIGHT) / 2} y={BASELINE + 40}>
        적중률
      </text>
    </g>
  );
}

function Point({ ratio }: { ratio: number }) {
  return <circle className={styles.accentHead} cx={x(ratio)} cy={y(meanMs(ratio))} r={4} />;
}

function Labels() {
  return (
    <g>
      {[BREAK_EVEN, 0.5, 0.9, 0.99].map((ratio) => (
        <Point key={ratio} ratio={ratio} />
      ))}
      <text className={styles.accentText} x={x(BREAK_EVEN) + 10} y={y(DB_MS) - 8}>
        {`손익분기 ${percent(BREAK_EVEN)}`}
      </text>
      <text className={`${styles.text} ${styles.end}`} x={RIGHT} y={y(DB_MS) - 8}>
        {`캐시가 없을 때 ${ms(DB_MS)}`}
      </text>
      <Reading ratio={0.5} at={[x(0.5) + 12, y(meanMs(0.5)) - 20]} />
      <Reading ratio={0.9} at={[x(0.9) - 24, y(2.7)]} end />
      <Reading ratio={0.99} at={[RIGHT, y(8.6)]} end />
      <line className={styles.line} x1={x(0.99)} y1={y(6.2)} x2={x(0.99)} y2={y(2)} />
    </g>
  );
}

function Reading({ ratio, at, end }: { ratio: number; at: readonly [number, number]; end?: true }) {
  const anchor = end ? ` ${styles.end}` : '';
  return (
    <g>
      <text className={`${styles.text}${anchor}`} x={at[0]} y={at[1]}>
        {`${percent(ratio)}면 ${ms(meanMs(ratio))}`}
      </text>
      <text className={`${styles.soft}${anchor}`} x={at[0]} y={at[1] + 17}>
        {perSecond(ratio)}
      </text>
    </g>
  );
}

export const FIGURE_05_1: FigureEntry = {
  Drawing: LatencyByHitRatio,
  title: '적중률과 평균 지연',
  caption: `캐시 ${ms(CACHE_MS)}, DB ${ms(DB_MS)}, 읽기 ${formatQuantity(QPS, 'perSecond')}일 때다. 90%에서 99%로 가며 줄어드는 지연은 ${ms(meanMs(0.9) - meanMs(0.99))}뿐이지만 DB 읽기는 열에 하나로 준다.`,
};
