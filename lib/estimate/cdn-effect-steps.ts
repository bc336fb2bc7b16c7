import { formatQuantity as show } from '../format-quantity';
import { formatNumber } from '../korean';
import {
  type CdnEffectInput,
  type CdnEffectOutput,
  estimateCdnEffect,
  FREE_PATHS,
  type Strategy,
} from './cdn-effect';
import { CDN_EFFECT_OUTPUTS } from './cdn-effect-specs';
import type { Step } from './model';
import { toSteps, type Working } from './working';

function trafficWorkings(input: CdnEffectInput, output: CdnEffectOutput): readonly Working[] {
  const miss = show(1 - input.h, 'ratio');
  const [edge, origin] = [show(input.rttEdge, 'milliseconds'), show(input.rttOrigin, 'milliseconds')];
  return [
    {
      id: 'latencyMs',
      formula: '거점 왕복 + (1 − 적중률) × 원본 왕복',
      substitution: `${edge} + ${miss} × ${origin}`,
      uses: ['rttEdge', 'h', 'rttOrigin'],
    },
    {
      id: 'totalBytes',
      formula: '한 달 요청 × 응답 크기',
      substitution: `${show(input.requests, 'itemsPerMonth')} × ${show(input.size, 'bytes')}`,
      uses: ['requests', 'size'],
    },
    {
      id: 'originBytes',
      formula: '(1 − 적중률) × 한 달 전송량',
      substitution: `${miss} × ${show(output.totalBytes, 'bytes')}`,
      uses: ['h', 'totalBytes'],
    },
  ];
}

const PATHS: Readonly<
  Record<Strategy, (input: CdnEffectInput) => Pick<Working, 'formula' | 'substitution' | 'uses'>>
> = {
  ttl: () => ({
    formula: '무효화하지 않아요',
    substitution: show(0, 'things'),
    uses: ['strategy'],
  }),
  invalidate: ({ deploys, paths }) => ({
    formula: '한 달 배포 × 배포마다 바뀌는 경로',
    substitution: `${show(deploys, 'times')} × ${show(paths, 'things')}`,
    uses: ['strategy', 'deploys', 'paths'],
  }),
  wildcard: ({ deploys }) => ({
    formula: '한 달 배포 × 와일드카드 하나',
    substitution: `${show(deploys, 'times')} × 1개`,
    uses: ['strategy', 'deploys'],
  }),
  versioned: () => ({
    formula: '이름이 새것이라 무효화하지 않아요',
    substitution: show(0, 'things'),
    uses: ['strategy'],
  }),
};

function costWorkings(input: CdnEffectInput, output: CdnEffectOutput): readonly Working[] {
  const total = show(output.totalBytes, 'bytes');
  const at = (price: number): string => show(price, 'dollarsPerGigabyte');
  return [
    {
      id: 'originOnlyCost',
      formula: '한 달 전송량 × 원본 단가',
      substitution: `${total} × ${at(input.priceOrigin)}`,
      uses: ['totalBytes', 'priceOrigin'],
    },
    {
      id: 'deliveryCost',
      formula: '한 달 전송량 × CDN 단가',
      substitution: `${total} × ${at(input.priceCdn)}`,
      uses: ['totalBytes', 'priceCdn'],
    },
    {
      id: 'fillCost',
      formula: '원본이 내보내는 양 × 채우기 단가',
      substitution: `${show(output.originBytes, 'bytes')} × ${at(input.priceFill)}`,
      uses: ['originBytes', 'priceFill'],
    },
    { id: 'billedPaths', ...PATHS[input.strategy](input) },
    {
      id: 'invalidationFee',
      formula: 'max(0, 무효화하는 경로 − 1,000개) × 0.005달러',
      substitution: `max(0, ${show(output.billedPaths, 'things')} − ${formatNumber(FREE_PATHS)}개) × 0.005달러`,
      uses: ['billedPaths'],
    },
    {
      id: 'cdnCost',
      formula: '전송 요금 + 채우기 요금 + 무효화 요금',
      substitution: [output.deliveryCost, output.fillCost, output.invalidationFee]
        .map((part) => show(part, 'dollars'))
        .join(' + '),
      uses: ['deliveryCost', 'fillCost', 'invalidationFee'],
    },
  ];
}

const WORST: Readonly<
  Record<Strategy, (input: CdnEffectInput) => Pick<Working, 'formula' | 'substitution' | 'uses'>>
> = {
  ttl: ({ ttl }) => ({
    formula: '배포 바로 앞에 채운 것의 TTL',
    substitution: show(ttl, 'seconds'),
    uses: ['strategy', 'ttl'],
  }),
  invalidate: ({ ttl, propagation }) => ({
    formula: 'TTL과 무효화가 퍼지는 시간 가운데 짧은 쪽',
    substitution: `min(${show(ttl, 'seconds')}, ${show(propagation, 'seconds')})`,
    uses: ['strategy', 'ttl', 'propagation'],
  }),
  wildcard: (input) => WORST.invalidate(input),
  versioned: () => ({
    formula: '새 이름에는 옛 사본이 없어요',
    substitution: show(0, 'seconds'),
    uses: ['strategy'],
  }),
};

const stalenessWorkings = (input: CdnEffectInput, output: CdnEffectOutput): readonly Working[] => [
  { id: 'staleWorst', ...WORST[input.strategy](input) },
  {
    id: 'staleMean',
    formula: '최대 ÷ 2',
    substitution: `${show(output.staleWorst, 'seconds')} ÷ 2`,
    uses: ['staleWorst'],
  },
];

/** The whole chain, one step an output. */
export function explainCdnEffect(
  input: CdnEffectInput,
  output: CdnEffectOutput = estimateCdnEffect(input),
): readonly Step[] {
  return toSteps(CDN_EFFECT_OUTPUTS, output, [
    ...trafficWorkings(input, output),
    ...costWorkings(input, output),
    ...stalenessWorkings(input, output),
  ]);
}
