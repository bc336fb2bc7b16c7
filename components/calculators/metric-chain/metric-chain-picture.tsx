import { metricChainModel } from '@/lib/estimate/metric-chain-model';
import { atStart } from '../at-start';
import { Levels } from './metric-chain-charts';

export function MetricChainPicture() {
  return <Levels {...atStart(metricChainModel)} />;
}
