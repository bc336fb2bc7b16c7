import { ChartFrame } from '@/components/charts/chart-frame';
import { IntervalChart, type IntervalSeries } from '@/components/charts/interval-chart';
import { MATURE_DAYS } from '@/lib/stats/answer-fact';
import type { RetentionPeriod } from '@/lib/stats/retention';
import { estimateOf } from '@/lib/stats/share';
import type { Stats } from '@/lib/stats/stats';
import { Panel } from './panel';
import styles from './stats.module.css';
import {
  dayText,
  LEAST_FOR_CHART,
  LEAST_FOR_POINT,
  monthText,
  percentText,
  shareText,
  shortDay,
} from './stats-words';
import { TooFew } from './too-few';

const SERIES = [
  { id: 'young', label: '어린 기억', series: 2, mark: 'circle', shift: -0.16 },
  { id: 'mature', label: '익은 기억', series: 3, mark: 'square', shift: 0.16 },
] as const;

function seriesOf(periods: readonly RetentionPeriod[]): IntervalSeries[] {
  const place = 100 / periods.length;
  return SERIES.map(({ id, label, series, mark, shift }) => ({
    id,
    label,
    series,
    mark,
    points: periods.flatMap((period, index) => {
      const share = period[id];
      const estimate = share.of < LEAST_FOR_POINT ? undefined : estimateOf(share);
      return estimate ? [{ id: String(period.from), at: (index + 0.5 + shift) * place, ...estimate }] : [];
    }),
  }));
}

interface Props {
  readonly title: string;
  readonly periods: readonly RetentionPeriod[];
  readonly desired: number;
  readonly nameOf: (day: number) => string;
  readonly tickOf: (day: number) => string;
}

function RetentionChart({ title, periods, desired, nameOf, tickOf }: Props) {
  const asked = periods.reduce((sum, { young, mature }) => sum + young.of + mature.of, 0);
  const series = seriesOf(periods);
  const lowest = Math.min(desired, ...series.flatMap(({ points }) => points.map(({ low }) => low)));
  const place = 100 / periods.length;
  return (
    <ChartFrame
      title={title}
      table={{
        columns: ['시작', '어린 기억', '익은 기억'],
        rows: periods.map(({ from, young, mature }) => [nameOf(from), shareText(young), shareText(mature)]),
      }}
    >
      {asked < LEAST_FOR_CHART ? (
        <TooFew what="어제까지 배운 문항에 다시 답한 것이" count={asked} least={LEAST_FOR_CHART} />
      ) : (
        <IntervalChart
          label={`${title}: 답 ${asked}번. 목표는 ${percentText(desired)}.`}
          series={series}
          from={Math.min(0.6, Math.floor(10 * lowest) / 10)}
          level={{ value: desired, text: `┄ 목표 ${percentText(desired)}` }}
          xTicks={periods.flatMap(({ from }, index) =>
            index % 3 === 0 ? [{ at: (index + 0.5) * place, text: tickOf(from) }] : [],
          )}
        />
      )}
    </ChartFrame>
  );
}

const monthTick = (day: number) => `${Number(shortDay(day).split('.')[0])}월`;

/** How often what had been learned was still there, against what was asked for. */
export function RetentionPanel({ stats }: { stats: Stats }) {
  const { young, mature } = stats.retention;
  return (
    <Panel id="retention" title="실제 기억률">
      <p>
        한 해 동안 어린 기억 <strong>{shareText(young)}</strong>, 익은 기억{' '}
        <strong>{shareText(mature)}</strong>. 목표는 {percentText(stats.desiredRetention)}예요.
      </p>
      <div className={styles.pair}>
        <RetentionChart
          title="주마다"
          periods={stats.byWeek}
          desired={stats.desiredRetention}
          nameOf={dayText}
          tickOf={shortDay}
        />
        <RetentionChart
          title="달마다"
          periods={stats.byMonth}
          desired={stats.desiredRetention}
          nameOf={monthText}
          tickOf={monthTick}
        />
      </div>
      <p className={styles.aside}>
        그날 처음 답한 것만 세고, 다시 고르지 않은 답을 기억해 낸 것으로 봐요. 안정성이 {MATURE_DAYS}일
        이상이면 익은 기억이에요. 세로줄은 횟수가 적어서 남는 불확실함(95%)이고, 답이 {LEAST_FOR_POINT}번이 안
        되는 칸은 표에만 있어요.
      </p>
    </Panel>
  );
}
