import { formatQuantity as show } from '../format-quantity';
import { withJosa } from '../korean';
import { type CdnEffectInput, type CdnEffectOutput, estimateCdnEffect } from './cdn-effect';
import { CDN_EFFECT_SLIPS } from './cdn-effect-slips';
import { CDN_EFFECT_INPUTS, CDN_EFFECT_OUTPUTS } from './cdn-effect-specs';
import { explainCdnEffect } from './cdn-effect-steps';
import type { Model, Preset } from './model';

const PRESETS: readonly Preset[] = [
  { id: 'base', label: '경로마다 무효화', values: {} },
  { id: 'wildcard', label: '와일드카드', values: { strategy: 'wildcard' } },
  { id: 'ttl', label: 'TTL만', values: { strategy: 'ttl' } },
  { id: 'versioned', label: '버전 이름', values: { strategy: 'versioned', ttl: 31_536_000 } },
  { id: 'low-hits', label: '적중률 80%', values: { h: 0.8 } },
];

function costClause({ cdnCost, originOnlyCost }: CdnEffectOutput): string {
  const [cdn, origin] = [show(cdnCost, 'dollars'), show(originOnlyCost, 'dollars')];
  if (cdn === origin) return `CDN을 쓰든 원본만 쓰든 한 달에 ${withJosa(cdn, '이라/라')} 같고`;
  const verdict = cdnCost < originOnlyCost ? '싸고' : '비싸고';
  return `한 달에 ${withJosa(cdn, '으로/로')} 원본만 쓸 때(${origin})보다 ${verdict}`;
}

function staleClause({ staleWorst }: CdnEffectOutput): string {
  return staleWorst === 0
    ? '배포한 뒤 옛 파일은 남지 않아요'
    : `배포한 뒤 옛 파일은 길어야 ${show(staleWorst, 'seconds')} 남아요`;
}

function summarize(input: CdnEffectInput, output: CdnEffectOutput = estimateCdnEffect(input)): string {
  const latency = withJosa(show(output.latencyMs, 'milliseconds'), '이에요/예요');
  return `평균 지연은 ${latency}. ${costClause(output)}, ${staleClause(output)}.`;
}

/** C12: what a CDN does to latency, to the bill, and to the freshness after a deployment. */
export const cdnEffectModel: Model<CdnEffectInput, CdnEffectOutput> = {
  name: 'cdn-effect',
  inputs: CDN_EFFECT_INPUTS,
  outputs: CDN_EFFECT_OUTPUTS,
  presets: PRESETS,
  compute: estimateCdnEffect,
  explain: explainCdnEffect,
  summarize,
  slips: CDN_EFFECT_SLIPS,
};
