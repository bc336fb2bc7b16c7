import { ChartFrame } from '@/components/charts/chart-frame';
import { PlayerControls } from '@/components/charts/player-controls';
import { usePlayer } from '@/components/charts/use-player';
import type { MovementInput } from '@/lib/estimate/shard-movement';
import { shardingLabel } from '@/lib/simulate/sharding/sharding-words';
import { nodeName, type SampleKey, walkFrames } from '@/lib/simulate/sharding/walk';
import { NodeColumns } from './node-columns';

interface Props {
  readonly uid: string;
  readonly inputs: MovementInput;
  readonly sample: readonly SampleKey[];
}

/** A sample of keys on the way to their new nodes, one group at a time. */
export function KeyWalk({ uid, inputs, sample }: Props) {
  const frames = walkFrames(sample);
  const player = usePlayer(frames.length);
  const text = frames[player.frame]?.text ?? '';
  const title = `${shardingLabel(inputs.mode)}: 키 ${sample.length}개가 옮겨 가는 길`;
  const table = {
    columns: ['키', '전', '뒤'],
    rows: sample.map(({ key, from, to }) => [
      `key-${key}`,
      nodeName(from),
      from === to ? '그대로' : nodeName(to),
    ]),
  };
  return (
    <ChartFrame
      title={title}
      note="채운 칸이 옮긴 키예요"
      table={table}
      controls={<PlayerControls id={`${uid}-walk`} label="키가 옮겨 가는 길" player={player} text={text} />}
    >
      <NodeColumns label={text} inputs={inputs} sample={sample} frames={frames} place={player.frame} />
    </ChartFrame>
  );
}
