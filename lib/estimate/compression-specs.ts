import type { InputSpec, NumberInput, OutputSpec } from './model';

const speed = (
  key: string,
  label: string,
  megabytesPerSecond: readonly [min: number, max: number, start: number],
  hint?: string,
): NumberInput => {
  const [min, max, start] = megabytesPerSecond;
  return {
    kind: 'number',
    key,
    label,
    unit: 'bytesPerSecond',
    min: min * 1e6,
    max: max * 1e6,
    default: start * 1e6,
    scale: 'log',
    ...(hint && { hint }),
  };
};

/** Ranges and defaults of C15; the defaults are an office line of 100 Mbps and a quick algorithm. */
export const COMPRESSION_INPUTS: readonly InputSpec[] = [
  {
    kind: 'number',
    key: 'size',
    label: '보낼 데이터',
    unit: 'bytes',
    min: 1e6,
    max: 1e15,
    default: 1e9,
    scale: 'log',
  },
  speed('bandwidth', '전송 속도', [0.1, 1e4, 12.5], '100 Mbps는 12.5 MB/s예요. 어느 쪽으로 적어도 돼요.'),
  speed('packSpeed', '압축하는 속도', [1, 1e4, 250], '압축하기 전 크기를 1초에 얼마나 처리하는지예요.'),
  speed('unpackSpeed', '푸는 속도', [1, 1e4, 500], '풀고 난 크기로 재요. 대개 압축보다 빨라요.'),
  {
    kind: 'number',
    key: 'ratio',
    label: '압축비',
    unit: 'factor',
    min: 1,
    max: 20,
    default: 2,
    scale: 'log',
    hint: '원래 크기 ÷ 압축한 크기. 이미 압축된 사진이나 영상은 1배에 가까워요.',
  },
];

export const COMPRESSION_OUTPUTS: readonly OutputSpec[] = [
  { key: 'plainSeconds', label: '그대로 보내면', unit: 'seconds' },
  { key: 'packSeconds', label: '압축', unit: 'seconds' },
  { key: 'sendSeconds', label: '줄어든 데이터 전송', unit: 'seconds' },
  { key: 'unpackSeconds', label: '풀기', unit: 'seconds' },
  { key: 'packedSeconds', label: '압축해서 보내면', unit: 'seconds' },
  {
    key: 'speedUp',
    label: '압축의 이득',
    unit: 'factor',
    note: '1배보다 크면 압축이 빠르고, 작으면 그대로 보내는 편이 빨라요.',
  },
  {
    key: 'breakEven',
    label: '손익이 갈리는 속도',
    unit: 'bytesPerSecond',
    note: '이보다 느린 회선에서는 압축이 이득이에요. 데이터 크기와는 관계가 없어요.',
  },
  { key: 'breakEvenBits', label: '비트로 나타내면', unit: 'bitsPerSecond' },
];
