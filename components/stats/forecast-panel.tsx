import { ChartFrame } from '@/components/charts/chart-frame';
import { ColumnsChart } from '@/components/charts/columns-chart';
import { formatNumber } from '@/lib/korean';
import type { Stats } from '@/lib/stats/stats';
import { Panel } from './panel';
import styles from './stats.module.css';
import { countText, dayText, shortDay } from './stats-words';

const TICK_EVERY_DAYS = 7;

/** What the memories of today will ask for. */
export function ForecastPanel({ stats }: { stats: Stats }) {
  const { due, overdue, later, perDay } = stats.forecast;
  const columns = due.map((value, index) => ({
    id: String(index),
    value,
    overdue: index === 0 ? overdue : 0,
    ...(index % TICK_EVERY_DAYS === 0 ? { tick: index === 0 ? '오늘' : shortDay(stats.day + index) } : {}),
  }));
  const total = due.reduce((sum, count) => sum + count, 0);
  return (
    <Panel id="forecast" title="앞으로 30일">
      <ChartFrame
        title="날마다 돌아오는 문항"
        note={`모두 ${countText(total, '개')} · 그 뒤 ${countText(later, '개')}`}
        table={{
          columns: ['날', '문항'],
          rows: due.map((value, index) => [
            index === 0 ? `오늘 (밀린 것 ${overdue}개 포함)` : dayText(stats.day + index),
            countText(value, '개'),
          ]),
        }}
      >
        <ColumnsChart
          label={`앞으로 30일 동안 돌아오는 문항 ${total}개. 오늘 ${due[0] ?? 0}개, 그 가운데 밀린 것 ${overdue}개.`}
          columns={columns}
          yText={(value) => countText(value, '개')}
        />
      </ChartFrame>
      <p className={styles.aside}>
        이미 배운 문항만 세었어요. 길게 보면 하루 {formatNumber(perDay, 2)}개꼴이에요.
        {overdue > 0 ? ' 오늘 기둥의 짙은 부분은 밀린 문항이에요.' : ''}
      </p>
    </Panel>
  );
}
