import { formatQuantity as show } from '../format-quantity';
import { withJosa } from '../korean';
import { type CacheEffectInput, type CacheEffectOutput, estimateCacheEffect } from './cache-effect';
import { CACHE_EFFECT_SLIPS } from './cache-effect-slips';
import { CACHE_EFFECT_INPUTS, CACHE_EFFECT_OUTPUTS } from './cache-effect-specs';
import { explainCacheEffect } from './cache-effect-steps';
import type { Model, Preset } from './model';

const PRESETS: readonly Preset[] = [
  { id: 'base', label: '적중률 90%', values: {} },
  { id: 'half', label: '50%', values: { h: 0.5 } },
  { id: 'eighty', label: '80%', values: { h: 0.8 } },
  { id: 'high', label: '99%', values: { h: 0.99 } },
  { id: 'fast', label: '빠른 DB', values: { h: 0.95, tc: 0.5, tdb: 10 } },
  { id: 'pointless', label: '캐시가 손해', values: { h: 0.3, tc: 1, tdb: 1 } },
];

function timeClause({ effectiveMs, speedUp }: CacheEffectOutput): string {
  const mean = show(effectiveMs, 'milliseconds');
  const times = (ratio: number) => show(ratio, 'factor', { significant: 3 });
  if (times(speedUp) === times(1)) return `조회가 평균 ${withJosa(mean, '으로/로')} DB만 읽을 때와 같아요`;
  return speedUp < 1
    ? `조회가 평균 ${withJosa(mean, '으로/로')} DB만 읽을 때보다 ${times(1 / speedUp)} 느려요`
    : `조회가 평균 ${withJosa(mean, '이/가')} 되어 DB만 읽을 때보다 ${times(speedUp)} 빨라요`;
}

function loadClause({ h }: CacheEffectInput, { dbQps, lossMultiplier }: CacheEffectOutput): string {
  const load = show(dbQps, 'perSecond');
  if (h === 0) return `DB에는 ${load} 모두 닿아요`;
  const loss = withJosa(show(lossMultiplier, 'factor', { significant: 3 }), '으로/로');
  return `DB에는 ${load}만 닿지만 캐시를 잃는 순간 그 ${loss} 늘어요`;
}

function summarize(input: CacheEffectInput, output: CacheEffectOutput = estimateCacheEffect(input)): string {
  const hit = withJosa(show(input.h, 'ratio'), '이라/라');
  return `적중률이 ${hit}면 ${timeClause(output)}. ${loadClause(input, output)}.`;
}

/** C06: what a hit ratio is worth, and what it costs on the day the cache is lost. */
export const cacheEffectModel: Model<CacheEffectInput, CacheEffectOutput> = {
  name: 'cache-effect',
  inputs: CACHE_EFFECT_INPUTS,
  outputs: CACHE_EFFECT_OUTPUTS,
  presets: PRESETS,
  compute: estimateCacheEffect,
  explain: explainCacheEffect,
  summarize,
  slips: CACHE_EFFECT_SLIPS,
};
