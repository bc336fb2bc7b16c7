import type { StripRow } from '@/components/charts/strips-chart';
import type { MovementDetail, MovementOutput } from '@/lib/estimate/shard-movement';
import { formatQuantity } from '@/lib/format-quantity';
import { SHARDING_MODES, type ShardingMode } from '@/lib/simulate/sharding/placement';
import { shardingLabel } from '@/lib/simulate/sharding/sharding-words';

export const shareText = (share: number): string => formatQuantity(share, 'ratio', { significant: 3 });

/** Each way with how many of a hundred keys move, from the first keys to the last. */
export const movementRows = (
  outputs: MovementOutput,
  { strips }: Pick<MovementDetail, 'strips'>,
  watched: ShardingMode,
): StripRow[] =>
  SHARDING_MODES.map((mode) => ({
    id: mode,
    label: `${shardingLabel(mode)}${mode === watched ? ' · 보는 방법' : ''}`,
    text: `${shareText(outputs[`${mode}Share`])} 옮김`,
    note: `식으로는 ${shareText(outputs[`${mode}Expected`])}`,
    percents: strips[mode],
    isMain: mode === watched,
  }));
