import { formatQuantity as show } from '../format-quantity';
import { withJosa } from '../korean';
import {
  deadServers,
  playSessions,
  type SessionInput,
  type SessionOutput,
} from '../simulate/sessions/sessions';
import type { Model, ModelSlip, Preset } from './model';
import { SESSION_INPUTS, SESSION_OUTPUTS } from './sessions-specs';
import { explainSessions } from './sessions-steps';

const PRESETS: readonly Preset[] = [
  { id: 'sticky', label: '고정 세션', values: {} },
  { id: 'store', label: '공유 저장소', values: { mode: 'shared-store' } },
  { id: 'store-dies', label: '저장소가 죽음', values: { mode: 'shared-store', storeDies: 'yes' } },
  { id: 'token', label: '서명 토큰', values: { mode: 'token' } },
  { id: 'hour', label: '한 시간 뒤', values: { elapsed: 60 } },
];

const forOutput = (
  output: keyof SessionOutput & string,
  slipped: (input: SessionInput, alive: number) => number,
): ModelSlip<SessionInput>['compute'] => {
  return (input, asked) =>
    asked === output ? slipped(input, input.servers - deadServers(input)) : undefined;
};

const SLIPS: readonly ModelSlip<SessionInput>[] = [
  {
    output: 'lost',
    says: '잃는 세션이 아니라 남는 세션을 구한 것 같아요.',
    compute: forOutput('lost', ({ sessions, servers }, alive) => (sessions * alive) / servers),
  },
  {
    output: 'lost',
    says: '죽는 서버의 수를 곱하지 않은 것 같아요.',
    compute: forOutput('lost', ({ sessions, servers }) => sessions / servers),
  },
  {
    output: 'lost',
    says: '전체가 아니라 남은 서버의 수로 나눈 것 같아요.',
    compute: forOutput('lost', ({ sessions, servers }, alive) => (sessions * (servers - alive)) / alive),
  },
  {
    output: 'loadRise',
    says: '늘어난 몫을 남은 서버가 아니라 전체 서버로 나눈 것 같아요.',
    compute: forOutput('loadRise', ({ servers }, alive) => (servers - alive) / servers),
  },
  {
    output: 'loadRise',
    says: '처음의 몇 배인지를 구하고 1을 빼지 않은 것 같아요.',
    compute: forOutput('loadRise', ({ servers }, alive) => servers / alive),
  },
  {
    output: 'newShare',
    says: '세션이 곧바로 고르게 나뉜다고 본 것 같아요. 고정 세션은 끝나야 옮겨 가요.',
    compute: forOutput('newShare', (input) => playSessions(input).targetShare),
  },
];

function summarize(input: SessionInput): string {
  const { lost, loadRise, newShare, targetShare } = playSessions(input);
  const part = (value: number) => show(value, 'ratio', { significant: 3 });
  const dead = show(deadServers(input), 'servers');
  const what =
    input.mode === 'shared-store' && lost > 0
      ? `저장소가 죽으면 세션 ${withJosa(show(lost, 'things'), '을/를')} 모두 잃어요.`
      : `서버 ${show(input.servers, 'servers')} 가운데 ${withJosa(dead, '이/가')} 죽으면 ` +
        `${lost > 0 ? `세션 ${withJosa(show(lost, 'things'), '을/를')} 잃고` : '잃는 세션 없이'} 남은 서버의 부하가 ${part(loadRise)} 늘어요.`;
  if (input.add === 0) return what;
  const when = input.mode === 'sticky-local' ? `${show(input.elapsed, 'minutes')} 뒤에` : '곧바로';
  return (
    `${what} ${withJosa(show(input.add, 'servers'), '을/를')} 더하면 고른 몫 ${part(targetShare)} 가운데 ` +
    `${when} ${withJosa(part(newShare), '을/를')} 맡아요.`
  );
}

/** C13: what sticky sessions cost when servers come and go, and what keeping the state elsewhere saves. */
export const sessionsModel: Model<SessionInput, SessionOutput> = {
  name: 'sessions',
  inputs: SESSION_INPUTS,
  outputs: SESSION_OUTPUTS,
  presets: PRESETS,
  compute: playSessions,
  explain: explainSessions,
  summarize,
  slips: SLIPS,
};
