import { formatQuantity } from '../format-quantity';
import { withJosa } from '../korean';
import type { Model, ModelSlip, OutputSpec } from './model';
import { comparePowers, type PowerComparison } from './power-of-two';
import { toSteps } from './working';

type PowerInput = { readonly exponent: number };

const OUTPUTS: readonly OutputSpec[] = [
  { key: 'binary', label: '2의 제곱', unit: 'precise' },
  { key: 'decimal', label: '어림하는 10의 제곱', unit: 'precise' },
  { key: 'excess', label: '더 큰 만큼', unit: 'ratio' },
];

const exact = (value: number): string => formatQuantity(value, 'precise');

/** The asked one of the two powers. */
function powerOf(exponent: number, asked: string): number | undefined {
  const { binary, decimal } = comparePowers(exponent);
  const powers: Readonly<Record<string, number>> = { binary, decimal };
  return powers[asked];
}

/** 2^k and the power of ten that it is taken for. */
export const powerOfTwoModel: Model<PowerInput, PowerComparison> = {
  name: 'power-of-two',
  inputs: [
    {
      kind: 'number',
      key: 'exponent',
      label: '지수',
      unit: 'plain',
      min: 1,
      max: 60,
      default: 30,
      scale: 'linear',
      integer: true,
    },
  ],
  outputs: OUTPUTS,
  presets: [],
  compute: ({ exponent }) => comparePowers(exponent),
  explain: ({ exponent }) => {
    const { binary, decimal, ...rest } = comparePowers(exponent);
    return toSteps(OUTPUTS, { binary, decimal, ...rest }, [
      { id: 'binary', formula: '2^지수', substitution: `2^${exponent}`, uses: ['exponent'] },
      {
        id: 'decimal',
        formula: '10^(지수 × 3 ÷ 10)',
        substitution: `10^(${exponent} × 3 ÷ 10)`,
        uses: ['exponent'],
      },
      {
        id: 'excess',
        formula: '2의 제곱 ÷ 10의 제곱 − 1',
        substitution: `${exact(binary)} ÷ ${exact(decimal)} − 1`,
        uses: ['binary', 'decimal'],
      },
    ]);
  },
  summarize: ({ exponent }) => {
    const { binary, excess } = comparePowers(exponent);
    const value = withJosa(exact(binary), '으로/로');
    return `2의 ${exponent}제곱은 ${value}, 10의 제곱으로 어림한 값보다 ${formatQuantity(excess, 'ratio')} 커요.`;
  },
  slips: [
    {
      output: 'binary',
      says: '2의 제곱을 10의 제곱으로 어림한 것 같아요.',
      compute: ({ exponent }, asked) => (asked === 'binary' ? comparePowers(exponent).decimal : undefined),
    },
    ...[-10, 10].map(
      (shift): ModelSlip<PowerInput> => ({
        output: 'binary',
        says: '지수가 10만큼(약 1,000배) 어긋난 것 같아요.',
        compute: ({ exponent }, asked) => powerOf(exponent + shift, asked),
      }),
    ),
  ],
};
