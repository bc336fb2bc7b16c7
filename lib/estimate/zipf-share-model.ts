import { formatQuantity } from '../format-quantity';
import { formatNumber, withJosa } from '../korean';
import { zipfShare } from '../simulate/eviction/zipf';
import type { Model, OutputSpec } from './model';
import { toSteps } from './working';

type ZipfShareInput = { readonly keys: number; readonly skew: number; readonly top: number };
type ZipfShareOutput = { readonly topKeys: number; readonly share: number };

function compute({ keys, skew, top }: ZipfShareInput): ZipfShareOutput {
  const topKeys = Math.max(1, Math.round(keys * top));
  return { topKeys, share: zipfShare(keys, skew, topKeys) };
}

const OUTPUTS: readonly OutputSpec[] = [
  { key: 'topKeys', label: '인기 키', unit: 'things' },
  { key: 'share', label: '인기 키가 받는 요청', unit: 'ratio' },
];

/** How much of the requests the most wanted keys get where popularity follows Zipf's law. */
export const zipfShareModel: Model<ZipfShareInput, ZipfShareOutput> = {
  name: 'zipf-share',
  inputs: [
    {
      kind: 'number',
      key: 'keys',
      label: '키의 종류',
      unit: 'things',
      min: 10,
      max: 1e5,
      default: 1000,
      scale: 'log',
      integer: true,
    },
    {
      kind: 'number',
      key: 'skew',
      label: '쏠림 s',
      unit: 'plain',
      min: 0,
      max: 2,
      default: 1,
      scale: 'linear',
    },
    {
      kind: 'number',
      key: 'top',
      label: '위에서',
      unit: 'ratio',
      min: 0.01,
      max: 1,
      default: 0.2,
      scale: 'linear',
    },
  ],
  outputs: OUTPUTS,
  presets: [],
  compute,
  explain: (input) => {
    const output = compute(input);
    return toSteps(OUTPUTS, output, [
      {
        id: 'topKeys',
        formula: '키의 종류 × 위에서의 비율',
        substitution: `${formatQuantity(input.keys, 'things')} × ${formatQuantity(input.top, 'ratio')}`,
        uses: ['keys', 'top'],
      },
      {
        id: 'share',
        formula: 'Σ(i ≤ 인기 키) 1 ÷ iˢ를 Σ(i ≤ 모든 키) 1 ÷ iˢ로 나눔',
        substitution: `Σ 1 ÷ i^${formatNumber(input.skew)}, ${formatQuantity(output.topKeys, 'things')}까지 ÷ ${formatQuantity(input.keys, 'things')}까지`,
        uses: ['topKeys', 'keys', 'skew'],
      },
    ]);
  },
  summarize: (input) =>
    `키 ${formatQuantity(input.keys, 'things')}의 인기가 s = ${formatNumber(input.skew)}인 Zipf를 따르면 ` +
    `위 ${withJosa(formatQuantity(input.top, 'ratio'), '이/가')} 요청의 ${withJosa(formatQuantity(compute(input).share, 'ratio'), '을/를')} 받아요.`,
  slips: [
    {
      output: 'share',
      says: '모든 키가 똑같이 불린다고 본 것 같아요.',
      compute: ({ top }, asked) => (asked === 'share' ? top : undefined),
    },
    {
      output: 'share',
      says: '인기 키가 아니라 나머지 키가 받는 몫을 답한 것 같아요.',
      compute: (input, asked) => (asked === 'share' ? 1 - compute(input).share : undefined),
    },
  ],
};
