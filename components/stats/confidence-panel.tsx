import { ChartFrame } from '@/components/charts/chart-frame';
import { IntervalRowsChart } from '@/components/charts/interval-rows-chart';
import { CONFIDENCE_WORDS } from '@/lib/quiz/kind-words';
import type { ConfidenceRow } from '@/lib/stats/bucket-rows';
import { estimateOf } from '@/lib/stats/share';
import type { Stats } from '@/lib/stats/stats';
import { Panel } from './panel';
import styles from './stats.module.css';
import { intervalText, LEAST_FOR_CHART, LEAST_FOR_POINT, percentText, shareText } from './stats-words';
import { TooFew } from './too-few';

/** What is most worth knowing about it: being sure of what is wrong. */
function Lesson({ rows }: { rows: readonly ConfidenceRow[] }) {
  const sure = rows.find(({ confidence }) => confidence === 'sure')?.answers;
  if (!sure || sure.of < LEAST_FOR_POINT) return null;
  const missed = (sure.of - sure.hits) / sure.of;
  return (
    <p>
      확실하다고 한 답 가운데 <strong>{percentText(missed)}</strong>가 틀렸어요.{' '}
      {missed > 0.1
        ? '확실한 답이 틀리면 해설에서 왜 그런지 한 번 더 보세요.'
        : '아는 것을 안다고 하고 있어요.'}
    </p>
  );
}

/** What one was sure of against what one knew. */
export function ConfidencePanel({ stats }: { stats: Stats }) {
  const rows = stats.confidence;
  const told = rows.reduce((sum, { answers }) => sum + answers.of, 0);
  return (
    <Panel id="confidence" half title="확신은 맞았나요">
      <ChartFrame
        title="답하기 전에 말한 확신과 맞힌 몫"
        table={{
          columns: ['확신', '맞힘', '95% 구간'],
          rows: rows.map(({ confidence, answers }) => [
            CONFIDENCE_WORDS[confidence],
            shareText(answers),
            intervalText(answers),
          ]),
        }}
      >
        {told < LEAST_FOR_CHART ? (
          <TooFew what="확신을 말하고 답한 것이" count={told} least={LEAST_FOR_CHART} />
        ) : (
          <>
            <IntervalRowsChart
              label={rows
                .map(({ confidence, answers }) => `${CONFIDENCE_WORDS[confidence]} ${shareText(answers)}`)
                .join(', ')}
              rows={rows.map(({ confidence, answers }) => ({
                id: confidence,
                label: CONFIDENCE_WORDS[confidence],
                text: shareText(answers),
                estimate: answers.of < LEAST_FOR_POINT ? undefined : estimateOf(answers),
              }))}
            />
            <Lesson rows={rows} />
          </>
        )}
      </ChartFrame>
      <p className={styles.aside}>
        같은 날 다시 답한 것은 세지 않아요. 굵은 줄은 횟수가 적어서 남는 불확실함(95%)이에요.
      </p>
    </Panel>
  );
}
