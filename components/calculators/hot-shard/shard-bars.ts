import { formatQuantity } from '@/lib/format-quantity';
import { type HotShardInput, type HotShardOutput, hotShard } from '@/lib/simulate/hot-shard/hot-shard';
import type { ShardFrame } from '@/lib/simulate/hot-shard/hot-shard-frames';

/** What the bar chart shows at one frame; its height is that of the hot key alone on one shard. */
export function barsOf(inputs: HotShardInput, outputs: HotShardOutput, frame: ShardFrame) {
  const qps = (value: number) => formatQuantity(value, 'perSecond');
  const top = Math.max(...frame.loads);
  const ratio = formatQuantity(top / outputs.fairQps, 'factor', { significant: 2 });
  const topText = `가장 뜨거운 샤드 ${qps(top)}(${ratio})`;
  const fair = { value: outputs.fairQps, text: `고른 몫 ${qps(outputs.fairQps)}` };
  const { hottestQps: highest } = hotShard({ ...inputs, split: 1, cacheHit: 0 });
  return {
    label: `샤드 ${frame.loads.length}개. ${topText}, ${fair.text}`,
    loads: frame.loads,
    cold: frame.cold,
    highest,
    topText,
    highestText: `한 샤드에 몰리면 ${qps(highest)}`,
    fair,
    ends: ['샤드 1', `샤드 ${frame.loads.length}`] as const,
  };
}
