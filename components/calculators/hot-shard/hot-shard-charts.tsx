import { ChartFrame } from '@/components/charts/chart-frame';
import { FanOutChart } from '@/components/charts/fan-out-chart';
import { PlayerControls } from '@/components/charts/player-controls';
import { ShardBarsChart } from '@/components/charts/shard-bars-chart';
import { usePlayer } from '@/components/charts/use-player';
import { formatQuantity } from '@/lib/format-quantity';
import { type HotShardInput, type HotShardOutput, pushSeconds } from '@/lib/simulate/hot-shard/hot-shard';
import { fanOutFrames, shardFrames } from '@/lib/simulate/hot-shard/hot-shard-frames';
import type { ChartsProps } from '../calculator-design';
import { barsOf } from './shard-bars';

type Props = ChartsProps<HotShardInput, HotShardOutput>;

const people = (count: number): string => formatQuantity(count, 'people');
const seconds = (time: number): string => formatQuantity(time, 'seconds');

function Shards({ uid, inputs, outputs }: Props) {
  const frames = shardFrames(inputs);
  const player = usePlayer(frames.length);
  const frame = frames[player.frame];
  if (frame === undefined) return null;
  const table = {
    columns: ['순서', '가장 뜨거운 샤드', '일어난 일'],
    rows: frames.map(({ loads, sentence }, index) => [
      String(index + 1),
      formatQuantity(Math.max(...loads), 'perSecond'),
      sentence,
    ]),
  };
  return (
    <ChartFrame
      title="샤드마다의 부하"
      note="줄무늬가 인기 키의 몫"
      table={table}
      controls={
        <PlayerControls id={`${uid}-shards`} label="뜨거운 샤드" player={player} text={frame.sentence} />
      }
    >
      <ShardBarsChart uid={uid} {...barsOf(inputs, outputs, frame)} />
    </ChartFrame>
  );
}

function FanOut({ uid, inputs }: Props) {
  const frames = fanOutFrames(inputs);
  const player = usePlayer(frames.length);
  const frame = frames[player.frame];
  if (frame === undefined) return null;
  const { celebFollowers, insertRate, threshold } = inputs;
  const table = {
    columns: ['시각', '글이 들어간 피드'],
    rows: frames.map(({ atSeconds, reached }) => [seconds(atSeconds), people(reached)]),
  };
  return (
    <ChartFrame
      title="글 하나가 퍼지는 시간"
      note="두 축 모두 로그 눈금"
      table={table}
      controls={<PlayerControls id={`${uid}-fan-out`} label="팬아웃" player={player} text={frame.sentence} />}
    >
      <FanOutChart
        label={`push의 한도 ${people(threshold)}. ${frame.sentence}`}
        secondsFor={(followers) => pushSeconds(followers, insertRate)}
        most={Math.max(100, celebFollowers, threshold) * 10}
        threshold={{ followers: threshold, text: `한도 ${people(threshold)}` }}
        reading={{ followers: Math.max(1, frame.reached), text: seconds(frame.atSeconds) }}
        peopleText={people}
        secondsText={seconds}
      />
    </ChartFrame>
  );
}

/** C10's charts: one for each view, of one size. */
export const HotShardCharts = (props: Props) =>
  props.inputs.view === 'shard' ? <Shards {...props} /> : <FanOut {...props} />;
