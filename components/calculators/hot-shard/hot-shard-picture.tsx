import { ShardBarsChart } from '@/components/charts/shard-bars-chart';
import { hotShardModel } from '@/lib/estimate/hot-shard-model';
import { shardFrames } from '@/lib/simulate/hot-shard/hot-shard-frames';
import { atStart } from '../at-start';
import { barsOf } from './shard-bars';

export function HotShardPicture() {
  const { inputs, outputs } = atStart(hotShardModel);
  const frame = shardFrames(inputs).at(-1);
  if (frame === undefined) return null;
  return <ShardBarsChart uid="hot-shard-picture" {...barsOf(inputs, outputs, frame)} height={200} />;
}
