import { sessionsModel } from '@/lib/estimate/sessions-model';
import type { SessionInput, SessionOutput } from '@/lib/simulate/sessions/sessions';
import type { CalculatorDesign } from '../calculator-design';
import { type CalculatorProps, CalculatorSheet } from '../calculator-sheet';
import { SessionsCharts } from './sessions-charts';

const DESIGN: CalculatorDesign<SessionInput, SessionOutput> = {
  groups: ({ mode }) => [
    { title: '서버와 세션', keys: ['servers', 'sessions', 'kill', 'add'] },
    { title: '고정 세션', keys: ['meanLife', 'elapsed'], idle: mode !== 'sticky-local' },
    { title: '공유 저장소', keys: ['storeDies'], idle: mode !== 'shared-store' },
  ],
  headline: ['lost', 'loadRise', 'newShare'],
  Charts: SessionsCharts,
};

/** C13 */
export function SessionsCalculator(props: CalculatorProps) {
  return <CalculatorSheet id="C13" model={sessionsModel} design={DESIGN} {...props} />;
}
