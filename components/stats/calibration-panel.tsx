import { ChartFrame } from '@/components/charts/chart-frame';
import { IntervalChart } from '@/components/charts/interval-chart';
import { formatNumber } from '@/lib/korean';
import type { Calibration } from '@/lib/stats/calibration';
import { estimateOf } from '@/lib/stats/share';
import type { Stats } from '@/lib/stats/stats';
import { Panel } from './panel';
import styles from './stats.module.css';
import { countText, intervalText, LEAST_FOR_POINT, percentText, shareText } from './stats-words';
import { TooFew } from './too-few';

/** A score of fewer answers would say more about luck. */
const LEAST_FOR_SCORE = 50;

function CalibrationChart({ calibration }: { calibration: Calibration }) {
  const drawn = calibration.bins.filter(({ of }) => of >= LEAST_FOR_POINT);
  const from = Math.min(0.5, ...drawn.map((bin) => Math.floor(10 * (estimateOf(bin)?.low ?? 1)) / 10));
  const across = (part: number) => (100 * (part - from)) / (1 - from);
  const points = drawn.flatMap((bin) => {
    const estimate = estimateOf(bin);
    return estimate && bin.predicted >= from
      ? [{ id: String(bin.from), at: across(bin.predicted), ...estimate }]
      : [];
  });
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].filter((tick) => tick >= from);
  return (
    <IntervalChart
      label={`예측한 확률과 실제로 기억해 낸 몫, ${points.length}칸. 빗금에 가까울수록 예측이 맞았어요.`}
      series={[{ id: 'kept', label: '실제', series: 1, mark: 'circle', points }]}
      from={from}
      diagonal="예측 = 실제"
      xTicks={ticks.map((tick) => ({ at: across(tick), text: percentText(tick) }))}
      height={260}
    />
  );
}

/** Less than this, in nats, is no difference that a learner would notice. */
const NOTICEABLE = 0.01;

function judgement(gain: number): string {
  if (gain > NOTICEABLE) return '복습 때를 정하는 예측이 그보다 나아요.';
  return gain < -NOTICEABLE ? '예측이 아직 그보다 못해요.' : '예측이 아직 그와 비슷해요.';
}

function Scores({ calibration }: { calibration: Calibration }) {
  const { logLoss, constantLogLoss, rmseBins, predicted, kept } = calibration;
  return (
    <p>
      평균 {percentText(predicted)}를 예측했고 {percentText(kept)}를 기억해 냈어요. 칸마다 벗어난 정도(RMSE)는{' '}
      <strong>{formatNumber(100 * rmseBins, 2)}%p</strong>, 로그 손실은 <strong>{logLoss.toFixed(3)}</strong>
      이에요. 늘 같은 값을 부르는 예측의 로그 손실은 {constantLogLoss.toFixed(3)}이라,{' '}
      {judgement(constantLogLoss - logLoss)}
    </p>
  );
}

/** What the scheduler foretold against what happened. */
export function CalibrationPanel({ stats }: { stats: Stats }) {
  const { calibration } = stats;
  const answers = calibration?.answers ?? 0;
  return (
    <Panel id="calibration" half title="예측은 맞았나요">
      <ChartFrame
        title="떠올릴 확률의 예측과 실제"
        note={`답 ${countText(answers, '번')} · 가로는 예측, 세로는 실제`}
        table={{
          columns: ['예측 구간', '예측 평균', '기억해 냄', '95% 구간'],
          rows: (calibration?.bins ?? []).map((bin) => [
            `${bin.from}~${bin.from + 5}%`,
            `${(100 * bin.predicted).toFixed(1)}%`,
            shareText(bin),
            intervalText(bin),
          ]),
        }}
      >
        {calibration && answers >= LEAST_FOR_SCORE ? (
          <>
            <CalibrationChart calibration={calibration} />
            <Scores calibration={calibration} />
          </>
        ) : (
          <TooFew what="예측을 견주어 볼 답이" count={answers} least={LEAST_FOR_SCORE} />
        )}
      </ChartFrame>
      <p className={styles.aside}>
        배운 다음 날부터의 첫 답마다, 그 순간 예측한 확률을 실제 결과와 견주었어요. 로그 손실은 작을수록
        좋아요.
      </p>
    </Panel>
  );
}
