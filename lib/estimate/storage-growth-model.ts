import { formatQuantity } from '../format-quantity';
import { withJosa } from '../korean';
import { REPLICAS, YEARS } from './inputs';
import type { Model, OutputSpec } from './model';
import { storedBytes } from './storage-growth';
import { toSteps } from './working';

type StorageGrowthInput = { readonly bytesPerDay: number; readonly years: number; readonly replicas: number };
type StorageGrowthOutput = { readonly totalBytes: number };

const compute = ({ bytesPerDay, years, replicas }: StorageGrowthInput): StorageGrowthOutput => ({
  totalBytes: storedBytes(bytesPerDay, years, replicas),
});

const daily = (input: StorageGrowthInput): string => formatQuantity(input.bytesPerDay, 'bytesPerDay');
const years = (input: StorageGrowthInput): string => formatQuantity(input.years, 'years');
const replicas = (input: StorageGrowthInput): string => formatQuantity(input.replicas, 'copies');

const OUTPUTS: readonly OutputSpec[] = [{ key: 'totalBytes', label: '전체 저장량', unit: 'bytes' }];

/** What piles up over the years. */
export const storageGrowthModel: Model<StorageGrowthInput, StorageGrowthOutput> = {
  name: 'storage-growth',
  inputs: [
    {
      kind: 'number',
      key: 'bytesPerDay',
      label: '하루 저장량',
      unit: 'bytesPerDay',
      min: 1,
      max: 1e18,
      default: 30e12,
      scale: 'log',
    },
    YEARS,
    REPLICAS,
  ],
  outputs: OUTPUTS,
  presets: [],
  compute,
  explain: (input) =>
    toSteps(OUTPUTS, compute(input), [
      {
        id: 'totalBytes',
        formula: '하루 저장량 × 365일 × 보관 기간 × 복제 수',
        substitution: `${daily(input)} × 365일 × ${years(input)} × ${replicas(input)}`,
        uses: ['bytesPerDay', 'years', 'replicas'],
      },
    ]),
  summarize: (input) =>
    `하루 ${formatQuantity(input.bytesPerDay, 'bytes')}씩 ${years(input)} 동안 ${replicas(input)}로 보관하면 ` +
    `${withJosa(formatQuantity(compute(input).totalBytes, 'bytes'), '이/가')} 쌓여요.`,
};
