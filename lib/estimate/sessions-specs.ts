import { SESSION_MODES } from '../simulate/sessions/sessions';
import type { InputSpec, NumberInput, OutputSpec } from './model';

const number = { kind: 'number' } as const;

const NUMBERS: readonly NumberInput[] = [
  {
    ...number,
    key: 'servers',
    label: '웹 서버',
    unit: 'servers',
    min: 2,
    max: 50,
    default: 4,
    scale: 'linear',
    integer: true,
  },
  {
    ...number,
    key: 'sessions',
    label: '세션',
    unit: 'things',
    min: 1,
    max: 1e7,
    default: 10_000,
    scale: 'log',
    integer: true,
  },
  {
    ...number,
    key: 'kill',
    label: '죽는 서버',
    unit: 'servers',
    min: 0,
    max: 49,
    default: 1,
    scale: 'linear',
    integer: true,
    hint: '서버 한 대는 늘 남으므로, 더 크게 적어도 웹 서버보다 한 대 적게 봐요.',
  },
  {
    ...number,
    key: 'add',
    label: '더하는 서버',
    unit: 'servers',
    min: 0,
    max: 20,
    default: 2,
    scale: 'linear',
    integer: true,
    hint: '죽은 서버를 모두 되살린 뒤에 더한다고 봐요.',
  },
  {
    ...number,
    key: 'meanLife',
    label: '세션의 평균 수명',
    unit: 'minutes',
    min: 1,
    max: 1440,
    default: 30,
    scale: 'log',
  },
  {
    ...number,
    key: 'elapsed',
    label: '더한 뒤 지난 시간',
    unit: 'minutes',
    min: 0,
    max: 1440,
    default: 30,
    scale: 'linear',
  },
];

/** Ranges and defaults of C13. */
export const SESSION_INPUTS: readonly InputSpec[] = [
  {
    kind: 'choice',
    key: 'mode',
    label: '세션을 두는 곳',
    options: SESSION_MODES.map(({ id, label }) => ({ value: id, label })),
    default: 'sticky-local',
  },
  ...NUMBERS,
  {
    kind: 'choice',
    key: 'storeDies',
    label: '복제 없는 저장소',
    options: [
      { value: 'no', label: '무사함' },
      { value: 'yes', label: '죽음' },
    ],
    default: 'no',
  },
];

export const SESSION_OUTPUTS: readonly OutputSpec[] = [
  { key: 'lost', label: '잃는 세션', unit: 'things' },
  {
    key: 'loadRise',
    label: '남은 서버의 부하 증가',
    unit: 'ratio',
    note: '세션을 잃은 사람도 다시 로그인한다고 봐요.',
  },
  {
    key: 'newShare',
    label: '새 서버의 몫',
    unit: 'ratio',
    note: '고정 세션은 끝난 뒤 새로 시작할 때만 새 서버로 가요.',
  },
  { key: 'loadBefore', label: '처음 서버마다', unit: 'things' },
  { key: 'loadAfter', label: '죽은 뒤 남은 서버마다', unit: 'things' },
  { key: 'kept', label: '죽은 서버에서 옮겨 간 세션', unit: 'things' },
  { key: 'targetShare', label: '고르게 나눈 몫', unit: 'ratio' },
];
