import { StripsChart } from '@/components/charts/strips-chart';
import { checkInputs } from '@/lib/estimate/run-model';
import { simulateMovement } from '@/lib/estimate/shard-movement';
import { shardMovementModel } from '@/lib/estimate/shard-movement-model';
import { movementRows } from './movement-rows';

export function MovementPicture() {
  const checked = checkInputs(shardMovementModel, {});
  if (!checked.ok) throw new Error('C09 refuses its own defaults');
  const { outputs, detail } = simulateMovement(checked.value);
  return (
    <StripsChart
      label={shardMovementModel.summarize(checked.value, outputs)}
      rows={movementRows(outputs, detail, checked.value.mode)}
    />
  );
}
