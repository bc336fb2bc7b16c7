import { ChartFrame } from '@/components/charts/chart-frame';
import { RankingChart } from '@/components/charts/ranking-chart';
import { KIND_WORDS } from '@/lib/quiz/kind-words';
import type { Stats } from '@/lib/stats/stats';
import { Panel } from './panel';
import styles from './stats.module.css';
import { countText, durationText, shareText } from './stats-words';

/** How long an answer of each kind takes. */
export function KindsPanel({ stats }: { stats: Stats }) {
  const { kinds } = stats;
  return (
    <Panel id="kinds" title="종류마다 걸린 시간">
      {kinds.length === 0 ? (
        <p className={styles.few}>최근 한 해의 답이 없어요. 문항에 답하면 종류마다 얼마나 걸리는지 보여요.</p>
      ) : (
        <ChartFrame
          title="답 하나에 걸린 시간의 평균"
          note="5분이 넘으면 5분으로"
          table={{
            columns: ['종류', '평균', '답', '맞힘'],
            rows: kinds.map(({ kind, answers, meanSeconds }) => [
              KIND_WORDS[kind],
              durationText(meanSeconds),
              countText(answers.of, '번'),
              shareText(answers),
            ]),
          }}
        >
          <RankingChart
            label={kinds
              .map(({ kind, meanSeconds }) => `${KIND_WORDS[kind]} ${durationText(meanSeconds)}`)
              .join(', ')}
            items={kinds.map(({ kind, answers, meanSeconds }, index) => ({
              id: kind,
              label: KIND_WORDS[kind],
              examples: `${countText(answers.of, '번')} · 맞힘 ${shareText(answers)}`,
              value: meanSeconds,
              text: durationText(meanSeconds),
              best: index === 0,
            }))}
          />
        </ChartFrame>
      )}
    </Panel>
  );
}
