import { formatQuantity } from '../format-quantity';
import { withJosa } from '../korean';
import { cacheBytes } from './cache-need';
import { HOT_FRACTION, OBJECT_BYTES } from './inputs';
import type { Model, OutputSpec } from './model';
import { toSteps } from './working';

type CacheNeedInput = {
  readonly readsPerDay: number;
  readonly objBytes: number;
  readonly hotFraction: number;
};
type CacheNeedOutput = { readonly cacheBytes: number };

const compute = ({ readsPerDay, objBytes, hotFraction }: CacheNeedInput): CacheNeedOutput => ({
  cacheBytes: cacheBytes(readsPerDay, objBytes, hotFraction),
});

const OUTPUTS: readonly OutputSpec[] = [
  {
    key: 'cacheBytes',
    label: '캐시 요구량',
    unit: 'bytes',
    note: '같은 객체를 여러 번 읽은 것도 따로 세므로 실제보다 큰 상한이에요.',
  },
];

/** How much memory holds the hot part of a day's reads. */
export const cacheNeedModel: Model<CacheNeedInput, CacheNeedOutput> = {
  name: 'cache-need',
  inputs: [
    {
      kind: 'number',
      key: 'readsPerDay',
      label: '하루 읽기',
      unit: 'itemsPerDay',
      min: 1,
      max: 1e13,
      default: 3e9,
      scale: 'log',
    },
    OBJECT_BYTES,
    HOT_FRACTION,
  ],
  outputs: OUTPUTS,
  presets: [],
  compute,
  explain: (input) =>
    toSteps(OUTPUTS, compute(input), [
      {
        id: 'cacheBytes',
        formula: '캐시할 비율 × 하루 읽기 × 캐시 객체 크기',
        substitution: [
          formatQuantity(input.hotFraction, 'ratio'),
          formatQuantity(input.readsPerDay, 'itemsPerDay'),
          formatQuantity(input.objBytes, 'bytes'),
        ].join(' × '),
        uses: ['hotFraction', 'readsPerDay', 'objBytes'],
      },
    ]),
  summarize: (input) =>
    `하루 읽기 ${formatQuantity(input.readsPerDay, 'items')} 가운데 ${withJosa(formatQuantity(input.hotFraction, 'ratio'), '을/를')} ` +
    `캐시에 두려면 많아야 ${withJosa(formatQuantity(compute(input).cacheBytes, 'bytes'), '이/가')} 필요해요.`,
};
