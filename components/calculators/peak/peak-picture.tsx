import { LoadChart } from '@/components/charts/load-chart';
import { peakModel } from '@/lib/estimate/peak-model';
import { formatQuantity } from '@/lib/format-quantity';
import { atStart } from '../at-start';
import { peakCurve } from './peak-curve';
import { peakLevels } from './peak-levels';

export function PeakPicture() {
  const { inputs, outputs } = atStart(peakModel);
  return (
    <LoadChart
      label={peakModel.summarize(inputs)}
      curve={peakCurve(inputs, outputs)}
      levels={peakLevels(inputs, outputs)}
      yText={(perSecond) => formatQuantity(perSecond, 'perSecond')}
      height={200}
    />
  );
}
