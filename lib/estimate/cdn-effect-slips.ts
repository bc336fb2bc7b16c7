import { type CdnEffectInput, DOLLARS_PER_PATH, estimateCdnEffect } from './cdn-effect';
import type { ModelSlip } from './model';

/** A slip that spoils one output alone. */
const only = (
  output: keyof ReturnType<typeof estimateCdnEffect>,
  says: string,
  wrong: (input: CdnEffectInput) => number,
): ModelSlip<CdnEffectInput> => ({
  output,
  says,
  compute: (input, asked) => (asked === output ? wrong(input) : undefined),
});

export const CDN_EFFECT_SLIPS: readonly ModelSlip<CdnEffectInput>[] = [
  only(
    'latencyMs',
    '빗나간 요청도 거점을 거쳐 간다는 것을 빠뜨린 것 같아요.',
    ({ h, rttEdge, rttOrigin }) => h * rttEdge + (1 - h) * rttOrigin,
  ),
  only(
    'latencyMs',
    '빗나간 비율(1 − 적중률)이 들어갈 자리에 적중률을 쓴 것 같아요.',
    (input) => estimateCdnEffect({ ...input, h: 1 - input.h }).latencyMs,
  ),
  only(
    'originBytes',
    '원본이 아니라 CDN이 대신 내보낸 양을 구한 것 같아요.',
    (input) => input.h * input.requests * input.size,
  ),
  only(
    'invalidationFee',
    '달마다 무료인 1,000개를 빼지 않은 것 같아요.',
    (input) => estimateCdnEffect(input).billedPaths * DOLLARS_PER_PATH,
  ),
  only('cdnCost', '원본에서 채우는 요금을 빠뜨린 것 같아요.', (input) => {
    const { cdnCost, fillCost } = estimateCdnEffect(input);
    return cdnCost - fillCost;
  }),
];
