import { formatQuantity } from '../format-quantity';
import { withJosa } from '../korean';
import { moduloMoveShare } from '../simulate/sharding/modulo';
import { ringMoveShare } from '../simulate/sharding/ring';
import type { Model, ModelSlip, OutputSpec } from './model';
import { NODES_AFTER, NODES_BEFORE } from './shard-movement-specs';
import { EXPECTED_WORKING } from './shard-movement-steps';
import { toSteps } from './working';

type ReshardInput = { readonly n: number; readonly m: number };
type ReshardOutput = { readonly moduloShare: number; readonly ringShare: number; readonly ratio: number };

/** The shares that the formulas expect, without counting keys. */
function compute({ n, m }: ReshardInput): ReshardOutput {
  const moduloShare = moduloMoveShare(n, m);
  const ringShare = ringMoveShare(n, m);
  return { moduloShare, ringShare, ratio: n === m ? 1 : moduloShare / ringShare };
}

const OUTPUTS: readonly OutputSpec[] = [
  { key: 'moduloShare', label: '모듈로가 옮기는 비율', unit: 'ratio' },
  { key: 'ringShare', label: '일관 해시가 옮기는 비율', unit: 'ratio' },
  {
    key: 'ratio',
    label: '모듈로 ÷ 일관 해시',
    unit: 'factor',
    note: '노드 수가 그대로면 둘 다 옮기지 않으니 1배로 봐요.',
  },
];

/** The asked output, where a spoiled share would have led to it. */
const ofShare =
  (
    key: 'moduloShare' | 'ringShare',
    spoiled: (input: ReshardInput) => number,
  ): ModelSlip<ReshardInput>['compute'] =>
  (input, asked) => {
    const right = compute(input);
    const shares = { ...right, [key]: spoiled(input) };
    if (asked === key) return shares[key];
    return asked === 'ratio' && shares.ringShare > 0 ? shares.moduloShare / shares.ringShare : undefined;
  };

const SLIPS: readonly ModelSlip<ReshardInput>[] = [
  {
    output: 'moduloShare',
    says: '모듈로도 새 노드의 몫만 옮긴다고 본 것 같아요.',
    compute: ofShare('moduloShare', ({ n, m }) => ringMoveShare(n, m)),
  },
  {
    output: 'moduloShare',
    says: '옮기지 않고 남는 비율을 답한 것 같아요.',
    compute: (input, asked) => (asked === 'moduloShare' ? 1 - compute(input).moduloShare : undefined),
  },
  {
    output: 'ringShare',
    says: '일관 해시를 모듈로처럼 거의 다 옮긴다고 본 것 같아요.',
    compute: ofShare('ringShare', ({ n, m }) => moduloMoveShare(n, m)),
  },
  {
    output: 'ringShare',
    says: '바꾼 뒤가 아니라 지금의 노드 수로 나눈 것 같아요.',
    compute: ofShare('ringShare', ({ n, m }) => Math.abs(m - n) / Math.min(n, m)),
  },
];

/** What changing the number of nodes moves by the formulas: modulo, consistent hashing, and how many times as much. */
export const reshardModel: Model<ReshardInput, ReshardOutput> = {
  name: 'reshard',
  inputs: [NODES_BEFORE, NODES_AFTER],
  outputs: OUTPUTS,
  presets: [],
  compute,
  explain: (input) => {
    const output = compute(input);
    const percent = (share: number) => formatQuantity(share, 'ratio');
    return toSteps(OUTPUTS, output, [
      { id: 'moduloShare', ...EXPECTED_WORKING.modulo(input) },
      { id: 'ringShare', ...EXPECTED_WORKING.ring(input) },
      {
        id: 'ratio',
        formula: '모듈로의 비율 ÷ 일관 해시의 비율',
        substitution: `${percent(output.moduloShare)} ÷ ${percent(output.ringShare)}`,
        uses: ['moduloShare', 'ringShare'],
      },
    ]);
  },
  summarize: (input) => {
    const output = compute(input);
    return (
      `노드를 ${input.n}개에서 ${input.m}개로 바꾸면 모듈로는 키의 ${withJosa(formatQuantity(output.moduloShare, 'ratio'), '을/를')}, ` +
      `일관 해시는 ${withJosa(formatQuantity(output.ringShare, 'ratio'), '을/를')} 옮겨요.`
    );
  },
  slips: SLIPS,
};
