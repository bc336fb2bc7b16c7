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

function lossText(input: SessionInput): string {
  const { lost } = playSessions(input);
  const sessions = withJosa(show(lost, 'things'), '을/를');
  if (input.mode === 'shared-store' && lost > 0) return `저장소가 죽으면 세션 ${sessions} 모두 잃어요.`;
  const dead = withJosa(show(deadServers(input), 'servers'), '이/가');
  const gone = `서버 ${show(input.servers, 'servers')} 가운데 ${dead} 죽`;
  return lost > 0 ? `${gone}으면 세션 ${sessions} 잃어요.` : `${gone}어도 세션을 잃지 않아요.`;
}

function summarize(input: SessionInput): string {
  if (input.add === 0) return lossText(input);
  const added = show(input.add, 'servers');
  const share = withJosa(show(playSessions(input).newShare, 'ratio', { significant: 3 }), '을/를');
  const growth =
    input.mode === 'sticky-local'
      ? `${withJosa(added, '을/를')} 더하면 ${show(input.elapsed, 'minutes')} 뒤 새 서버가 부하의 ${share} 맡아요.`
      : `${withJosa(added, '을/를')} 더하면 새 서버가 곧바로 부하의 ${share} 맡아요.`;
  return `${lossText(input)} ${growth}`;
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
