import { formatQuantity } from '../format-quantity';
import { formatMyriads, withJosa } from '../korean';
import {
  compareLatency,
  LAST_FITTED_YEAR,
  type LatencyId,
  type LatencyInput,
  type LatencyOutput,
} from './latency';
import { LATENCY_NAMES, latencyRows } from './latency-rows';
import { LATENCY_INPUTS, LATENCY_OUTPUTS } from './latency-specs';
import type { Model, ModelSlip, Preset, Step } from './model';
import { toSteps, type Working } from './working';

const PRESETS: readonly Preset[] = [
  { id: 'seek', label: '탐색과 메모리', values: {} },
  { id: 'round-trips', label: 'DC 왕복 1,000번', values: { a: 'dcRtt' } },
  { id: 'continents', label: '대륙 왕복 10번', values: { a: 'wan', b: 'dcRtt', n: 10 } },
  { id: 'disk', label: '디스크와 메모리 1 MB', values: { a: 'disk1m', b: 'memory1m' } },
  { id: 'ssd', label: 'SSD와 메모리 1 MB', values: { a: 'ssd1m', b: 'memory1m' } },
  {
    id: 'now',
    label: '2020년의 탐색과 SSD',
    values: { dataset: 'model', year: LAST_FITTED_YEAR, b: 'ssdRandom' },
  },
];

const time = (nanoseconds: number): string => formatQuantity(nanoseconds, 'nanoseconds');
/** From here on a multiple is said in 만 and 억. */
const MYRIAD = 1e4;

/** ‘고전 표’, ‘2010년 모형’, ‘2025년 외삽’. */
export function datasetText({ dataset, year }: Pick<LatencyInput, 'dataset' | 'year'>): string {
  if (dataset === 'classic') return '고전 표';
  return `${year}년 ${year > LAST_FITTED_YEAR ? '외삽' : '모형'}`;
}

const nameOf = ({ dataset, year }: LatencyInput, id: LatencyId): string =>
  latencyRows(dataset, year).find((row) => row.id === id)?.label ?? '';

function valueWorking(input: LatencyInput, key: 'a' | 'b'): Working {
  const id = `${key}Nanoseconds`;
  const name = nameOf(input, input[key]);
  return input.dataset === 'classic'
    ? { id, formula: '고전 표에서 찾기', substitution: name, uses: ['dataset', key] }
    : {
        id,
        formula: LATENCY_NAMES[input[key]].rule,
        substitution: `${datasetText(input)}, ${name}`,
        uses: ['dataset', 'year', key],
      };
}

function explain(input: LatencyInput): readonly Step[] {
  const output = compareLatency(input);
  const [a, b] = [time(output.aNanoseconds), time(output.bNanoseconds)];
  const scale = `${formatQuantity(input.human, 'seconds')}/ns`;
  return toSteps(LATENCY_OUTPUTS, output, [
    valueWorking(input, 'a'),
    valueWorking(input, 'b'),
    { id: 'ratio', formula: 'A ÷ B', substitution: `${a} ÷ ${b}`, uses: ['aNanoseconds', 'bNanoseconds'] },
    {
      id: 'totalNanoseconds',
      formula: 'A × 횟수',
      substitution: `${a} × ${formatQuantity(input.n, 'times')}`,
      uses: ['aNanoseconds', 'n'],
    },
    {
      id: 'aHumanSeconds',
      formula: 'A × 늘린 시간',
      substitution: `${a} × ${scale}`,
      uses: ['aNanoseconds', 'human'],
    },
    {
      id: 'bHumanSeconds',
      formula: 'B × 늘린 시간',
      substitution: `${b} × ${scale}`,
      uses: ['bNanoseconds', 'human'],
    },
  ]);
}

/** ‘80배’, ‘10만 배’. */
const timesText = (ratio: number): string =>
  ratio < MYRIAD ? formatQuantity(ratio, 'factor') : `${formatMyriads(ratio)}\u00a0배`;

function comparison(input: LatencyInput, ratio: number): string {
  const other = nameOf(input, input.b);
  if (ratio > 1) return `${other}의 ${timesText(ratio)}예요`;
  return ratio < 1
    ? `${other}보다 ${timesText(1 / ratio)} 빨라요`
    : `${withJosa(other, '와/과')} 똑같이 걸려요`;
}

/** Both names may be long: what a chart or a figure says already is left out. */
function summarize(input: LatencyInput): string {
  const output = compareLatency(input);
  const a = withJosa(nameOf(input, input.a), '은/는');
  const total = withJosa(time(output.totalNanoseconds), '이/가');
  return (
    `${datasetText(input)}에서 ${a} ${comparison(input, output.ratio)}. ` +
    `차례로 ${formatQuantity(input.n, 'times')}이면 ${total} 걸려요.`
  );
}

/** A wrong working that touches one output alone. */
const slip = (
  output: keyof LatencyOutput,
  says: string,
  wrong: (right: LatencyOutput) => number,
): ModelSlip<LatencyInput> => ({
  output,
  says,
  compute: (input, asked) => (asked === output ? wrong(compareLatency(input)) : undefined),
});

const ONE_STEP = '시간 단위가 한 단계(1,000배) 어긋난 것 같아요.';

const SLIPS: readonly ModelSlip<LatencyInput>[] = [
  slip('ratio', '나누는 쪽을 뒤집은 것 같아요.', ({ ratio }) => 1 / ratio),
  slip('ratio', ONE_STEP, ({ ratio }) => ratio * 1000),
  slip('ratio', ONE_STEP, ({ ratio }) => ratio / 1000),
  slip('totalNanoseconds', '횟수를 곱하지 않은 것 같아요.', ({ aNanoseconds }) => aNanoseconds),
  slip('totalNanoseconds', ONE_STEP, ({ totalNanoseconds }) => totalNanoseconds * 1000),
  slip('totalNanoseconds', ONE_STEP, ({ totalNanoseconds }) => totalNanoseconds / 1000),
];

/** C03: which operation takes how long, and what that means for a thousand of them. */
export const latencyModel: Model<LatencyInput, LatencyOutput> = {
  name: 'latency',
  inputs: LATENCY_INPUTS,
  outputs: LATENCY_OUTPUTS,
  presets: PRESETS,
  compute: compareLatency,
  explain,
  summarize,
  slips: SLIPS,
};
