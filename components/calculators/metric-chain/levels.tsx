import { LevelChain } from '@/components/charts/level-chain';
import type { MetricChainInput, MetricChainOutput } from '@/lib/estimate/metric-chain';
import { metricLevels } from './metric-levels';

interface Props {
  readonly inputs: MetricChainInput;
  readonly outputs: MetricChainOutput;
}

/** The three levels, one under the other. */
export function Levels({ inputs, outputs }: Props) {
  const levels = metricLevels(inputs, outputs);
  const words = levels.flatMap(({ changes }) => changes.map(({ label, text }) => `${label} ${text}`));
  return <LevelChain label={words.join(', ')} levels={levels} />;
}
