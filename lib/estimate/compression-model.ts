import { formatQuantity } from '../format-quantity';
import { formatNumber, withJosa } from '../korean';
import {
  type CompressionInput,
  type CompressionOutput,
  compareCompression,
  packedTimes,
} from './compression';
import { COMPRESSION_INPUTS, COMPRESSION_OUTPUTS } from './compression-specs';
import type { Model, ModelSlip, Preset, Step } from './model';
import { toSteps } from './working';

const PRESETS: readonly Preset[] = [
  { id: 'mobile', label: '이동통신', values: { bandwidth: 5e6 } },
  { id: 'office', label: '사무실', values: {} },
  { id: 'data-center', label: '데이터 센터', values: { bandwidth: 1250e6 } },
];

const seconds = (value: number): string => formatQuantity(value, 'seconds');
const speed = (value: number): string => formatQuantity(value, 'bytesPerSecond');

function explain(input: CompressionInput): readonly Step[] {
  const output = compareCompression(input);
  const size = formatQuantity(input.size, 'bytes');
  const ratio = formatNumber(input.ratio);
  const parts = [output.packSeconds, output.sendSeconds, output.unpackSeconds];
  return toSteps(COMPRESSION_OUTPUTS, output, [
    {
      id: 'plainSeconds',
      formula: '데이터 ÷ 전송 속도',
      substitution: `${size} ÷ ${speed(input.bandwidth)}`,
      uses: ['size', 'bandwidth'],
    },
    {
      id: 'packSeconds',
      formula: '데이터 ÷ 압축하는 속도',
      substitution: `${size} ÷ ${speed(input.packSpeed)}`,
      uses: ['size', 'packSpeed'],
    },
    {
      id: 'sendSeconds',
      formula: '데이터 ÷ 압축비 ÷ 전송 속도',
      substitution: `${size} ÷ ${ratio} ÷ ${speed(input.bandwidth)}`,
      uses: ['size', 'ratio', 'bandwidth'],
    },
    {
      id: 'unpackSeconds',
      formula: '데이터 ÷ 푸는 속도',
      substitution: `${size} ÷ ${speed(input.unpackSpeed)}`,
      uses: ['size', 'unpackSpeed'],
    },
    {
      id: 'packedSeconds',
      formula: '압축 + 전송 + 풀기',
      substitution: parts.map(seconds).join(' + '),
      uses: ['packSeconds', 'sendSeconds', 'unpackSeconds'],
    },
    {
      id: 'speedUp',
      formula: '그대로 보내는 시간 ÷ 압축해서 보내는 시간',
      substitution: `${seconds(output.plainSeconds)} ÷ ${seconds(output.packedSeconds)}`,
      uses: ['plainSeconds', 'packedSeconds'],
    },
    {
      id: 'breakEven',
      formula: '(1 − 1 ÷ 압축비) ÷ (1 ÷ 압축하는 속도 + 1 ÷ 푸는 속도)',
      substitution: `(1 − 1 ÷ ${ratio}) ÷ (1 ÷ ${speed(input.packSpeed)} + 1 ÷ ${speed(input.unpackSpeed)})`,
      uses: ['ratio', 'packSpeed', 'unpackSpeed'],
    },
    {
      id: 'breakEvenBits',
      formula: '손익이 갈리는 속도 × 8비트',
      substitution: `${speed(output.breakEven)} × 8`,
      uses: ['breakEven'],
    },
  ]);
}

/** From so near to 1 on, both ways are said to be as fast. */
const ALIKE = 0.005;

function verdict(speedUp: number): string {
  if (Math.abs(speedUp - 1) < ALIKE) return '양쪽이 거의 같아요';
  const times = (value: number) => formatQuantity(value, 'factor', { significant: 3 });
  return speedUp > 1 ? `압축이 ${times(speedUp)} 빨라요` : `압축이 ${times(1 / speedUp)} 느려요`;
}

function summarize(input: CompressionInput): string {
  const output = compareCompression(input);
  const times =
    `그대로 보내면 ${seconds(output.plainSeconds)}, 압축해서 보내면 ${withJosa(seconds(output.packedSeconds), '이/가')} 걸려 ` +
    `${verdict(output.speedUp)}.`;
  const bits = formatQuantity(output.breakEvenBits, 'bitsPerSecond');
  return output.breakEven > 0
    ? `${times} ${speed(output.breakEven)}(${bits})보다 느린 회선에서는 압축이 이득이에요.`
    : `${times} 크기가 줄지 않으면 어떤 회선에서도 손해예요.`;
}

/** What the asked time becomes when the packed time is taken for `packedSeconds`. */
const taking =
  (packed: (input: CompressionInput) => number) =>
  (input: CompressionInput, asked: string): number | undefined => {
    if (asked === 'packedSeconds') return packed(input);
    return asked === 'speedUp' ? input.size / input.bandwidth / packed(input) : undefined;
  };

const SLIPS: readonly ModelSlip<CompressionInput>[] = [
  {
    output: 'packedSeconds',
    says: '압축하고 푸는 시간을 빼고 전송 시간만 구한 것 같아요.',
    compute: taking((input) => packedTimes(input).sendSeconds),
  },
  {
    output: 'packedSeconds',
    says: '받은 쪽에서 푸는 시간을 더하지 않은 것 같아요.',
    compute: taking((input) => packedTimes(input).packedSeconds - packedTimes(input).unpackSeconds),
  },
  {
    output: 'packedSeconds',
    says: '줄어든 크기가 아니라 원래 크기를 그대로 전송한 것 같아요.',
    compute: taking((input) => packedTimes({ ...input, ratio: 1 }).packedSeconds),
  },
  {
    output: 'packedSeconds',
    says: '초당 바이트인 전송 속도를 비트로 본 것 같아요(8배 차이).',
    compute: (input, asked) =>
      asked === 'packedSeconds'
        ? packedTimes({ ...input, bandwidth: input.bandwidth / 8 }).packedSeconds
        : undefined,
  },
];

/** C15: whether to compress before sending over this line. */
export const compressionModel: Model<CompressionInput, CompressionOutput> = {
  name: 'compression',
  inputs: COMPRESSION_INPUTS,
  outputs: COMPRESSION_OUTPUTS,
  presets: PRESETS,
  compute: compareCompression,
  explain,
  summarize,
  slips: SLIPS,
};
