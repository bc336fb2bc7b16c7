import { formatQuantity as show } from '../format-quantity';
import {
  deadServers,
  playSessions,
  type SessionInput,
  type SessionOutput,
} from '../simulate/sessions/sessions';
import type { Step } from './model';
import { SESSION_OUTPUTS } from './sessions-specs';
import { toSteps, type Working } from './working';

const count = (value: number): string => show(value, 'things');
const machines = (value: number): string => show(value, 'servers');

function lostWorking(input: SessionInput, output: SessionOutput): Working {
  const uses = ['mode', 'sessions', 'servers', 'kill', 'storeDies'];
  if (input.mode === 'sticky-local') {
    const substitution = `${count(input.sessions)} × ${machines(deadServers(input))} ÷ ${machines(input.servers)}`;
    return { id: 'lost', formula: '세션 × 죽는 서버 ÷ 웹 서버', substitution, uses };
  }
  const formula = output.lost > 0 ? '저장소가 죽으면 세션 전부' : '세션이 서버 밖에 있어 잃지 않음';
  return { id: 'lost', formula, substitution: count(output.lost), uses };
}

function deathWorkings(input: SessionInput, output: SessionOutput): readonly Working[] {
  const alive = `(${machines(input.servers)} − ${machines(deadServers(input))})`;
  return [
    {
      id: 'loadBefore',
      formula: '세션 ÷ 웹 서버',
      substitution: `${count(input.sessions)} ÷ ${machines(input.servers)}`,
      uses: ['sessions', 'servers'],
    },
    lostWorking(input, output),
    {
      id: 'kept',
      formula: output.lost > 0 ? '잃으면 옮겨 갈 세션이 없음' : '세션 × 죽는 서버 ÷ 웹 서버',
      substitution:
        output.lost > 0
          ? count(0)
          : `${count(input.sessions)} × ${machines(deadServers(input))} ÷ ${machines(input.servers)}`,
      uses: ['lost', 'sessions', 'servers', 'kill'],
    },
    {
      id: 'loadAfter',
      formula: '세션 ÷ (웹 서버 − 죽는 서버)',
      substitution: `${count(input.sessions)} ÷ ${alive}`,
      uses: ['sessions', 'servers', 'kill'],
    },
    {
      id: 'loadRise',
      formula: '죽은 뒤 ÷ 처음 − 1',
      substitution: `${count(output.loadAfter)} ÷ ${count(output.loadBefore)} − 1`,
      uses: ['loadAfter', 'loadBefore'],
    },
  ];
}

function growthWorkings(input: SessionInput, output: SessionOutput): readonly Working[] {
  const target = show(output.targetShare, 'ratio');
  const sticky = input.mode === 'sticky-local';
  return [
    {
      id: 'targetShare',
      formula: '더하는 서버 ÷ (웹 서버 + 더하는 서버)',
      substitution: `${machines(input.add)} ÷ (${machines(input.servers)} + ${machines(input.add)})`,
      uses: ['add', 'servers'],
    },
    {
      id: 'newShare',
      formula: sticky ? '고른 몫 × (1 − e^(−지난 시간 ÷ 평균 수명))' : '고른 몫을 곧바로',
      substitution: sticky
        ? `${target} × (1 − e^(−${show(input.elapsed, 'minutes')} ÷ ${show(input.meanLife, 'minutes')}))`
        : target,
      uses: ['mode', 'targetShare', 'elapsed', 'meanLife'],
    },
  ];
}

/** The whole chain, one step an output. */
export function explainSessions(input: SessionInput): readonly Step[] {
  const output = playSessions(input);
  return toSteps(SESSION_OUTPUTS, output, [
    ...deathWorkings(input, output),
    ...growthWorkings(input, output),
  ]);
}
