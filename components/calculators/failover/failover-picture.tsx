import { SwimlaneChart } from '@/components/charts/swimlane-chart';
import { failoverModel } from '@/lib/estimate/failover-model';
import { formatQuantity } from '@/lib/format-quantity';
import { failoverFrames } from '@/lib/simulate/failover/failover-frames';
import { atStart } from '../at-start';
import { failoverLanes, LEGEND, spanOf } from './failover-lanes';

export function FailoverPicture() {
  const { inputs, outputs } = atStart(failoverModel, 'partition');
  const frame = failoverFrames(inputs).at(-1);
  if (frame === undefined) return null;
  const { from, to } = spanOf(inputs, outputs);
  return (
    <SwimlaneChart
      uid="failover-picture"
      label={failoverModel.summarize(inputs)}
      lanes={failoverLanes(inputs, outputs, frame)}
      legend={LEGEND}
      from={from}
      to={to}
      now={to}
      timeText={(time) => formatQuantity(time, 'seconds')}
    />
  );
}
