import { hotShardModel } from '@/lib/estimate/hot-shard-model';
import type { HotShardInput, HotShardOutput } from '@/lib/simulate/hot-shard/hot-shard';
import type { CalculatorDesign } from '../calculator-design';
import { type CalculatorProps, CalculatorSheet } from '../calculator-sheet';
import { HotShardCharts } from './hot-shard-charts';

const DESIGN: CalculatorDesign<HotShardInput, HotShardOutput> = {
  groups: ({ view }) => [
    {
      title: '뜨거운 키',
      keys: ['shards', 'total', 'hotShare', 'split', 'cacheHit'],
      idle: view === 'fan-out',
    },
    {
      title: '팬아웃',
      keys: ['postsPerDay', 'avgFollowers', 'celebFollowers', 'insertRate', 'threshold'],
      idle: view === 'shard',
    },
  ],
  headline: ['hottestQps', 'ratio', 'insertsPerSecond', 'celebDelay'],
  Charts: HotShardCharts,
};

/** C10 */
export function HotShardCalculator(props: CalculatorProps) {
  return <CalculatorSheet id="C10" model={hotShardModel} design={DESIGN} {...props} />;
}
