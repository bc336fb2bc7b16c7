import { useState } from 'react';
import { ChartFrame } from '@/components/charts/chart-frame';
import { LinesChart } from '@/components/charts/lines-chart';
import { RankingChart } from '@/components/charts/ranking-chart';
import { ReadingSlider } from '@/components/charts/reading-slider';
import type { EvictionDetail, EvictionInput, EvictionOutput } from '@/lib/estimate/eviction';
import { formatQuantity } from '@/lib/format-quantity';
import { POLICY_NAMES } from '@/lib/simulate/eviction/policy';
import { policyLabel } from '@/lib/simulate/eviction/policy-words';
import type { ChartsProps } from '../calculator-design';
import { policyLines, ratioText } from './policy-lines';
import { policyRanking } from './policy-ranking';
import { PolicySteps } from './policy-steps';

type Props = ChartsProps<EvictionInput, EvictionOutput, EvictionDetail>;

const placeText = (requests: number) => `${formatQuantity(requests, 'times')}째`;

function Ranking({ inputs, outputs }: Props) {
  const items = policyRanking(outputs, inputs.policy);
  const table = {
    columns: ['정책', '적중률', '내보내는 법'],
    rows: items.map(({ label, text, examples }) => [label, text, examples]),
  };
  return (
    <ChartFrame title="적중률 순위" note="색이 다른 막대는 앞날을 모르는 정책 가운데 으뜸" table={table}>
      <RankingChart label={items.map(({ label, text }) => `${label} ${text}`).join(', ')} items={items} />
    </ChartFrame>
  );
}

function Running({ uid, outputs, detail }: Props) {
  const { marks, ratios, watched } = detail;
  const [wanted, setReading] = useState(Number.POSITIVE_INFINITY);
  const reading = Math.min(wanted, marks.length - 1);
  const text = (index: number) =>
    `${placeText(marks[index] ?? 0)} ${policyLabel(watched.policy)} ${ratioText(ratios[watched.policy][index] ?? 0)}`;
  const table = {
    columns: ['요청', ...POLICY_NAMES.map(policyLabel)],
    rows: marks
      .map((mark, i) => [placeText(mark), ...POLICY_NAMES.map((name) => ratioText(ratios[name][i] ?? 0))])
      .filter((_, i) => i % 4 === 3 || i === marks.length - 1),
  };
  const slider = (
    <ReadingSlider
      id={`${uid}-running`}
      label="읽을 곳"
      count={marks.length}
      value={reading}
      text={text(reading)}
      onChange={setReading}
    />
  );
  return (
    <ChartFrame title="여기까지의 적중률" note="빈 캐시에서 시작해요" table={table} controls={slider}>
      <LinesChart
        label={`여기까지의 적중률. ${text(reading)}`}
        xs={marks}
        lines={policyLines(outputs, detail)}
        xText={(x) => formatQuantity(x, 'times')}
        yText={ratioText}
        reading={reading}
      />
    </ChartFrame>
  );
}

/** C07's charts: who wins, how it came to that, and one policy step by step. */
export function EvictionCharts(props: Props) {
  return (
    <>
      <Ranking {...props} />
      <Running {...props} />
      <PolicySteps uid={props.uid} inputs={props.inputs} detail={props.detail} />
    </>
  );
}
