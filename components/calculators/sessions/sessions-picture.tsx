import { DotsChart } from '@/components/charts/dots-chart';
import { sessionsModel } from '@/lib/estimate/sessions-model';
import { sessionFrames } from '@/lib/simulate/sessions/session-frames';
import { atStart } from '../at-start';
import { sessionChart } from './session-columns';

export function SessionsPicture() {
  const { inputs } = atStart(sessionsModel);
  const [, death] = sessionFrames(inputs);
  return death ? (
    <DotsChart {...sessionChart(inputs, death)} label={sessionsModel.summarize(inputs)} />
  ) : null;
}
