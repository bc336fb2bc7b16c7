import { ChartFrame } from '@/components/charts/chart-frame';
import { DotsChart } from '@/components/charts/dots-chart';
import { PlayerControls } from '@/components/charts/player-controls';
import { usePlayer } from '@/components/charts/use-player';
import { formatQuantity } from '@/lib/format-quantity';
import { sessionFrames } from '@/lib/simulate/sessions/session-frames';
import type { SessionInput, SessionOutput } from '@/lib/simulate/sessions/sessions';
import type { ChartsProps } from '../calculator-design';
import { sessionChart } from './session-columns';

/** C13's chart: sessions as dots on servers that die and are added, played moment by moment. */
export function SessionsCharts({ uid, inputs }: ChartsProps<SessionInput, SessionOutput>) {
  const frames = sessionFrames(inputs);
  const player = usePlayer(frames.length);
  const frame = frames[player.frame];
  if (frame === undefined) return null;
  const table = {
    columns: ['순서', '잃은 세션', '새 서버의 몫', '일어난 일'],
    rows: frames.map(({ lost, newShare, sentence }, index) => [
      String(index + 1),
      formatQuantity(lost, 'things'),
      formatQuantity(newShare, 'ratio'),
      sentence,
    ]),
  };
  return (
    <ChartFrame
      title="서버 위의 세션"
      note="점 하나는 세션의 1%"
      table={table}
      controls={
        <PlayerControls id={`${uid}-sessions`} label="세션의 이동" player={player} text={frame.sentence} />
      }
    >
      <DotsChart {...sessionChart(inputs, frame)} />
    </ChartFrame>
  );
}
