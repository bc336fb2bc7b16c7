import { ChartFrame } from '@/components/charts/chart-frame';
import { PlayerControls } from '@/components/charts/player-controls';
import { SequenceChart } from '@/components/charts/sequence-chart';
import { usePlayer } from '@/components/charts/use-player';
import { formatQuantity } from '@/lib/format-quantity';
import type { CacheSequenceInput, CacheSequenceOutput } from '@/lib/simulate/cache-sequence/cache-sequence';
import { sequenceFrames } from '@/lib/simulate/cache-sequence/sequence-frames';
import type { ChartsProps } from '../calculator-design';
import { lifelinesOf, MOST_ROWS, rowsUntil } from './sequence-rows';

/** C08's chart: the messages of an operation, played one by one. */
export function CacheSequenceCharts({ uid, inputs }: ChartsProps<CacheSequenceInput, CacheSequenceOutput>) {
  const frames = sequenceFrames(inputs);
  const player = usePlayer(frames.length);
  const frame = frames[player.frame];
  if (frame === undefined) return null;
  const lifelines = lifelinesOf(inputs, frame);
  const kept = lifelines.flatMap(({ label, kept: value }) => (value ? [`${label} ${value}`] : []));
  const table = {
    columns: ['순서', '시계', '일어난 일', '캐시', 'DB'],
    rows: frames.map(({ atMs, sentence, cache, db }, index) => [
      String(index),
      formatQuantity(atMs, 'milliseconds'),
      sentence,
      cache,
      db,
    ]),
  };
  return (
    <ChartFrame
      title="누가 누구를 부르나"
      note={`시계 ${formatQuantity(frame.atMs, 'milliseconds')}`}
      table={table}
      controls={
        <PlayerControls id={`${uid}-sequence`} label="읽기·쓰기 순서" player={player} text={frame.sentence} />
      }
    >
      <SequenceChart
        label={`${frames
          .slice(1, player.frame + 1)
          .map(({ message }) => message?.label)
          .join(', ')}. ${kept.join(', ')}. ${frame.sentence}`}
        lifelines={lifelines}
        rows={rowsUntil(frames, player.frame)}
        maxRows={MOST_ROWS}
      />
    </ChartFrame>
  );
}
