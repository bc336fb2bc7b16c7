import { metricChainModel } from '@/lib/estimate/metric-chain-model';
import { atStart } from '../at-start';
import { Levels } from './levels';

export function MetricChainPicture() {
  return <Levels {...atStart(metricChainModel)} />;
}
