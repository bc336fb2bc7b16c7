import { formatQuantity } from '../format-quantity';
import { withJosa } from '../korean';
import { SHARDING_MODES } from '../simulate/sharding/placement';
import { shardingLabel } from '../simulate/sharding/sharding-words';
import type { ModelFace } from './heavy-model';
import type { Preset } from './model';
import type { MovementInput, MovementOutput } from './shard-movement';
import { MOVEMENT_INPUTS, MOVEMENT_OUTPUTS } from './shard-movement-specs';
import { explainMovement } from './shard-movement-steps';

const PRESETS: readonly Preset[] = [
  { id: 'one-more', label: '4대에서 5대로', values: {} },
  { id: 'double', label: '4대에서 8대로', values: { m: 8 } },
  { id: 'half-more', label: '4대에서 6대로', values: { m: 6 } },
  { id: 'ten', label: '10대에서 11대로', values: { n: 10, m: 11 } },
  { id: 'fewer', label: '5대에서 4대로', values: { n: 5, m: 4 } },
  { id: 'one-point', label: '가상 노드 없이', values: { vnodes: 1 } },
];

const percent = (share: number): string => formatQuantity(share, 'ratio', { significant: 3 });

function summarize(input: MovementInput, output: MovementOutput): string {
  const { n, m, mode } = input;
  if (n === m) return '노드 수가 그대로라 어느 방법에서도 옮길 키가 없어요.';
  const others = SHARDING_MODES.filter((other) => other !== mode).map(
    (other) => `${shardingLabel(other)} ${percent(output[`${other}Share`])}`,
  );
  return (
    `노드를 ${n}개에서 ${m}개로 ${m > n ? '늘리면' : '줄이면'} ${withJosa(shardingLabel(mode), '은/는')} ` +
    `키 ${formatQuantity(input.keys, 'things')} 가운데 ${withJosa(percent(output.watchedShare), '을/를')} 옮겨요. ` +
    `다른 방법은 ${others.join(', ')}예요.`
  );
}

/** C09, all but the counting itself. */
export const shardMovementFace: ModelFace<MovementInput, MovementOutput> = {
  name: 'shard-movement',
  inputs: MOVEMENT_INPUTS,
  outputs: MOVEMENT_OUTPUTS,
  presets: PRESETS,
  explain: explainMovement,
  summarize,
};
