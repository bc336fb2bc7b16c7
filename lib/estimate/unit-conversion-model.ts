import { formatQuantity } from '../format-quantity';
import { withJosa } from '../korean';
import type { ChoiceInput, InputSpec, Model, OutputSpec, Preset, Step } from './model';
import {
  CONVERTIBLE,
  chosenUnits,
  convertUnits,
  type UnitConversionInput,
  type UnitConversionOutput,
  type UnitKind,
} from './unit-conversion';
import { toSteps } from './working';

const unitChoice = (key: string, label: string, kind: UnitKind, start: string): ChoiceInput => ({
  kind: 'choice',
  key,
  label,
  options: Object.entries(CONVERTIBLE[kind]).map(([value, { symbol }]) => ({ value, label: symbol })),
  default: start,
});

const INPUTS: readonly InputSpec[] = [
  {
    kind: 'choice',
    key: 'kind',
    label: '무엇을 바꿀까요',
    options: [
      { value: 'size', label: '데이터 크기' },
      { value: 'flow', label: '하루 양과 속도' },
      { value: 'count', label: '횟수' },
    ],
    default: 'size',
  },
  {
    kind: 'number',
    key: 'value',
    label: '값',
    unit: 'precise',
    min: 0.001,
    max: 1e9,
    default: 1,
    scale: 'log',
    hint: '단위는 아래에서 골라요.',
  },
  unitChoice('sizeFrom', '크기의 단위', 'size', 'TiB'),
  unitChoice('sizeTo', '바꿀 크기', 'size', 'TB'),
  unitChoice('flowFrom', '양이나 속도의 단위', 'flow', 'TB-day'),
  unitChoice('flowTo', '바꿀 양이나 속도', 'flow', 'Gbps'),
  unitChoice('countFrom', '횟수의 단위', 'count', 'day'),
  unitChoice('countTo', '바꿀 횟수', 'count', 'second'),
];

const OUTPUTS: readonly OutputSpec[] = [
  { key: 'base', label: '기준 단위로', unit: 'precise' },
  { key: 'converted', label: '바꾼 값', unit: 'precise' },
];

const PRESETS: readonly Preset[] = [
  { id: 'tebibyte', label: '1 TiB를 TB로', values: {} },
  { id: 'pebibyte', label: '1 PiB를 PB로', values: { sizeFrom: 'PiB', sizeTo: 'PB' } },
  { id: 'terabyte-a-day', label: '하루 1 TB를 Mbps로', values: { kind: 'flow', flowTo: 'Mbps' } },
  { id: 'media', label: '하루 30 TB를 Gbps로', values: { kind: 'flow', value: 30 } },
  {
    id: 'gigabit',
    label: '1 Gbps로 하루에',
    values: { kind: 'flow', flowFrom: 'Gbps', flowTo: 'TB-day' },
  },
  { id: 'million-a-day', label: '하루 100만 번을 초당으로', values: { kind: 'count', value: 1e6 } },
];

/** The base unit of each kind, and what a reader has to know to follow. */
const KINDS: Readonly<Record<UnitKind, { readonly base: string; readonly rule: string }>> = {
  size: { base: 'B', rule: '1 KB는 1,000 B, 1 KiB는 1,024 B, 1 B는 8\u00a0bit예요.' },
  flow: { base: 'B/s', rule: '하루는 86,400초, 한 달은 30일, 1 B는 8\u00a0bit예요.' },
  count: { base: '번/초', rule: '하루는 86,400초, 한 달은 30일, 한 해는 365일이에요.' },
};

const preciseText = (value: number): string => formatQuantity(value, 'precise');
/** `1.0995116 TB`, `11.574074번/초`. */
export const amountText = (value: number, symbol: string): string =>
  `${preciseText(value)}${symbol.startsWith('번') ? '' : '\u00a0'}${symbol}`;

function explain(input: UnitConversionInput): readonly Step[] {
  const output = convertUnits(input);
  const { from, to } = chosenUnits(input);
  const { base } = KINDS[input.kind];
  const keys = [`${input.kind}From`, `${input.kind}To`] as const;
  return toSteps(OUTPUTS, output, [
    {
      id: 'base',
      formula: `값 × ${from.symbol} 하나의 크기`,
      substitution: `${preciseText(input.value)} × ${amountText(from.factor, base)}`,
      uses: ['kind', 'value', keys[0]],
    },
    {
      id: 'converted',
      formula: `기준 단위로 나타낸 값 ÷ ${to.symbol} 하나의 크기`,
      substitution: `${amountText(output.base, base)} ÷ ${amountText(to.factor, base)}`,
      uses: ['base', keys[1]],
    },
  ]);
}

function summarize(input: UnitConversionInput): string {
  const { from, to } = chosenUnits(input);
  const before = withJosa(amountText(input.value, from.symbol), '은/는');
  const after = withJosa(amountText(convertUnits(input).converted, to.symbol), '이에요/예요');
  return `${before} ${after}. ${KINDS[input.kind].rule}`;
}

/** C04: an amount in another unit of its kind. */
export const unitConversionModel: Model<UnitConversionInput, UnitConversionOutput> = {
  name: 'units',
  inputs: INPUTS,
  outputs: OUTPUTS,
  presets: PRESETS,
  compute: convertUnits,
  explain,
  summarize,
};
