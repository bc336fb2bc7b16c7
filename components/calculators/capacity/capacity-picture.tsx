import { FunnelChart } from '@/components/charts/funnel-chart';
import { capacityModel } from '@/lib/estimate/capacity-model';
import { atStart } from '../at-start';
import { capacityStages } from './capacity-stages';

export function CapacityPicture() {
  const { inputs, outputs } = atStart(capacityModel);
  return <FunnelChart label={capacityModel.summarize(inputs)} stages={capacityStages(inputs, outputs)} />;
}
