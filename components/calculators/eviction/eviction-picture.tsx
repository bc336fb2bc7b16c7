import { LinesChart } from '@/components/charts/lines-chart';
import { simulateEviction } from '@/lib/estimate/eviction';
import { evictionModel } from '@/lib/estimate/eviction-model';
import { checkInputs } from '@/lib/estimate/run-model';
import { formatQuantity } from '@/lib/format-quantity';
import { policyLines, ratioText } from './policy-lines';

export function EvictionPicture() {
  const checked = checkInputs(evictionModel, {});
  if (!checked.ok) throw new Error('C07 refuses its own defaults');
  const { outputs, detail } = simulateEviction(checked.value);
  return (
    <LinesChart
      label={evictionModel.summarize(checked.value, outputs)}
      xs={detail.marks}
      lines={policyLines(outputs, detail)}
      xText={(x) => formatQuantity(x, 'times')}
      yText={ratioText}
      height={220}
    />
  );
}
