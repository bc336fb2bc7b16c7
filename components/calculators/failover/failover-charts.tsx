import { ChartFrame } from '@/components/charts/chart-frame';
import { PlayerControls } from '@/components/charts/player-controls';
import { SwimlaneChart } from '@/components/charts/swimlane-chart';
import { usePlayer } from '@/components/charts/use-player';
import { formatQuantity } from '@/lib/format-quantity';
import type { FailoverInput, FailoverOutput } from '@/lib/simulate/failover/failover';
import { failoverFrames } from '@/lib/simulate/failover/failover-frames';
import type { ChartsProps } from '../calculator-design';
import { failoverLanes, LEGEND, spanOf } from './failover-lanes';

const seconds = (time: number): string => formatQuantity(time, 'seconds');

/** C11's chart: the failover on four lanes, played moment by moment. */
export function FailoverCharts({ uid, inputs, outputs }: ChartsProps<FailoverInput, FailoverOutput>) {
  const frames = failoverFrames(inputs);
  const player = usePlayer(frames.length);
  const frame = frames[player.frame];
  if (frame === undefined) return null;
  const { from, to } = spanOf(inputs, outputs);
  const lanes = failoverLanes(inputs, outputs, frame);
  const atEnd = player.frame === frames.length - 1;
  const table = {
    columns: ['순서', '시각', '일어난 일'],
    rows: frames.map(({ atSeconds, sentence }, index) => [String(index + 1), seconds(atSeconds), sentence]),
  };
  return (
    <ChartFrame
      title="주 DB가 죽은 뒤"
      note="0초에 주 DB가 죽어요"
      table={table}
      controls={
        <PlayerControls id={`${uid}-timeline`} label="승격 과정" player={player} text={frame.sentence} />
      }
    >
      <SwimlaneChart
        uid={uid}
        label={`${lanes.map(({ label, state }) => `${label} ${state}`).join(', ')}. ${frame.sentence}`}
        lanes={lanes}
        legend={LEGEND}
        from={from}
        to={to}
        now={atEnd ? to : frame.atSeconds}
        timeText={seconds}
      />
    </ChartFrame>
  );
}
