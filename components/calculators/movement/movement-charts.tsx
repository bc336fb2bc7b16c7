import { useState } from 'react';
import { ChartFrame } from '@/components/charts/chart-frame';
import { ReadingSlider } from '@/components/charts/reading-slider';
import { StripsChart } from '@/components/charts/strips-chart';
import type { MovementDetail, MovementInput, MovementOutput } from '@/lib/estimate/shard-movement';
import { formatQuantity } from '@/lib/format-quantity';
import { SHARDING_MODES } from '@/lib/simulate/sharding/placement';
import { shardingLabel } from '@/lib/simulate/sharding/sharding-words';
import { nodeName } from '@/lib/simulate/sharding/walk';
import type { ChartsProps } from '../calculator-design';
import { KeyWalk } from './key-walk';
import { movementRows, shareText } from './movement-rows';
import { RingView } from './ring-view';

type Props = ChartsProps<MovementInput, MovementOutput, MovementDetail>;

function Strips({ inputs, outputs, detail }: Props) {
  const rows = movementRows(outputs, detail, inputs.mode);
  const table = {
    columns: ['방법', '옮긴 키', '옮긴 비율', '기댓값', '최대 ÷ 평균'],
    rows: SHARDING_MODES.map((mode) => [
      shardingLabel(mode),
      formatQuantity(outputs[`${mode}Moved`], 'things'),
      shareText(outputs[`${mode}Share`]),
      shareText(outputs[`${mode}Expected`]),
      formatQuantity(outputs[`${mode}Load`], 'factor'),
    ]),
  };
  return (
    <ChartFrame
      title="옮긴 키"
      note="왼쪽이 첫 키, 오른쪽이 마지막 키예요. 칸이 찬 만큼 옮겨요."
      table={table}
    >
      <StripsChart
        label={rows.map(({ label, text, note }) => `${label} ${text}, ${note}`).join('. ')}
        rows={rows}
      />
    </ChartFrame>
  );
}

function Ring({ uid, inputs, detail }: Props) {
  const { before, after, moved } = detail.ring;
  const [reading, setReading] = useState(0);
  const degrees = (sector: number) => Math.round((sector * 360) / before.length);
  const text = (sector: number) => {
    const [from = 0, to = 0] = [before[sector], after[sector]];
    const change = from === to ? `${nodeName(from)} 그대로` : `${nodeName(from)} → ${nodeName(to)}`;
    return `${degrees(sector)}° ${change}`;
  };
  const part = (owners: readonly number[], node: number) =>
    shareText(owners.filter((owner) => owner === node).length / owners.length);
  const table = {
    columns: ['노드', '전에 맡은 둘레', '뒤에 맡은 둘레'],
    rows: Array.from({ length: Math.max(inputs.n, inputs.m) }, (_, node) => [
      nodeName(node),
      part(before, node),
      part(after, node),
    ]),
  };
  const slider = (
    <ReadingSlider
      id={`${uid}-ring`}
      label="링의 자리"
      count={before.length}
      value={reading}
      text={text(reading)}
      onChange={setReading}
    />
  );
  return (
    <ChartFrame
      title={`링: 노드 ${inputs.n}개 → ${inputs.m}개`}
      note={`${before.length}칸 가운데 솟은 칸의 주인이 바뀌어요`}
      table={table}
      controls={slider}
    >
      <RingView
        label={`둘레의 ${shareText(moved)}에서 주인이 바뀌어요. ${text(reading)}`}
        before={before}
        after={after}
        share={shareText(moved)}
        reading={reading}
      />
    </ChartFrame>
  );
}

/** C09's charts: how much moves in each way, where on the ring, and a sample on its way. */
export function MovementCharts(props: Props) {
  return (
    <>
      <Strips {...props} />
      <Ring {...props} />
      <KeyWalk uid={props.uid} inputs={props.inputs} sample={props.detail.sample} />
    </>
  );
}
