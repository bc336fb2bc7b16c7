import { formatQuantity } from '../format-quantity';
import { withJosa } from '../korean';
import { SERVER_QPS, SPARE_SERVERS, TARGET_UTILIZATION } from './inputs';
import type { Model, OutputSpec } from './model';
import { serverCount } from './server-count';
import { toSteps } from './working';

type ServerCountInput = {
  readonly peakQps: number;
  readonly serverQps: number;
  readonly targetUtil: number;
  readonly spare: number;
};
type ServerCountOutput = { readonly servers: number };

const compute = ({ peakQps, serverQps, targetUtil, spare }: ServerCountInput): ServerCountOutput => ({
  servers: serverCount(peakQps, serverQps, targetUtil, spare),
});

const peak = (input: ServerCountInput): string => formatQuantity(input.peakQps, 'perSecond');
const each = (input: ServerCountInput): string => formatQuantity(input.serverQps, 'perSecond');
const use = (input: ServerCountInput): string => formatQuantity(input.targetUtil, 'ratio');
const spare = (input: ServerCountInput): string => formatQuantity(input.spare, 'servers');

const OUTPUTS: readonly OutputSpec[] = [{ key: 'servers', label: '서버', unit: 'servers' }];

/** How many servers carry a peak. */
export const serverCountModel: Model<ServerCountInput, ServerCountOutput> = {
  name: 'server-count',
  inputs: [
    {
      kind: 'number',
      key: 'peakQps',
      label: '최대 QPS',
      unit: 'perSecond',
      min: 1,
      max: 1e9,
      default: 76_389,
      scale: 'log',
    },
    SERVER_QPS,
    TARGET_UTILIZATION,
    SPARE_SERVERS,
  ],
  outputs: OUTPUTS,
  presets: [],
  compute,
  explain: (input) =>
    toSteps(OUTPUTS, compute(input), [
      {
        id: 'servers',
        formula: '⌈최대 QPS ÷ (서버 처리량 × 목표 사용률)⌉ + 예비',
        substitution: `⌈${peak(input)} ÷ (${each(input)} × ${use(input)})⌉ + ${spare(input)}`,
        uses: ['peakQps', 'serverQps', 'targetUtil', 'spare'],
      },
    ]),
  summarize: (input) =>
    `최대 ${withJosa(peak(input), '을/를')} 목표 사용률 ${withJosa(use(input), '으로/로')} 받으려면 예비 ${withJosa(spare(input), '을/를')} 넣어 ` +
    `서버 ${withJosa(formatQuantity(compute(input).servers, 'servers'), '이/가')} 필요해요.`,
};
