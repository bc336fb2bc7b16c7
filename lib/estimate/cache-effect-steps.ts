import { formatQuantity as show } from '../format-quantity';
import { type CacheEffectInput, type CacheEffectOutput, estimateCacheEffect, hotQps } from './cache-effect';
import { CACHE_EFFECT_OUTPUTS } from './cache-effect-specs';
import type { Step } from './model';
import { toSteps, type Working } from './working';

function timeWorkings(input: CacheEffectInput, output: CacheEffectOutput): readonly Working[] {
  const [hit, miss] = [show(input.h, 'ratio'), show(1 - input.h, 'ratio')];
  const [cache, database] = [show(input.tc, 'milliseconds'), show(input.tdb, 'milliseconds')];
  return [
    {
      id: 'effectiveMs',
      formula: '적중률 × 캐시 시간 + (1 − 적중률) × (캐시 시간 + DB 시간)',
      substitution: `${hit} × ${cache} + ${miss} × (${cache} + ${database})`,
      uses: ['h', 'tc', 'tdb'],
    },
    {
      id: 'speedUp',
      formula: 'DB 시간 ÷ 평균 조회 시간',
      substitution: `${database} ÷ ${show(output.effectiveMs, 'milliseconds')}`,
      uses: ['tdb', 'effectiveMs'],
    },
    {
      id: 'breakEven',
      formula: '캐시 시간 ÷ DB 시간',
      substitution: `${cache} ÷ ${database}`,
      uses: ['tc', 'tdb'],
    },
  ];
}

function loadWorkings(input: CacheEffectInput): readonly Working[] {
  const [hit, miss] = [show(input.h, 'ratio'), show(1 - input.h, 'ratio')];
  const qps = show(input.qps, 'perSecond');
  return [
    {
      id: 'dbQps',
      formula: '(1 − 적중률) × 전체 조회',
      substitution: `${miss} × ${qps}`,
      uses: ['h', 'qps'],
    },
    { id: 'offloadQps', formula: '적중률 × 전체 조회', substitution: `${hit} × ${qps}`, uses: ['h', 'qps'] },
    {
      id: 'lossMultiplier',
      formula: '1 ÷ (1 − 적중률)',
      substitution: `1 ÷ ${miss}`,
      uses: ['h'],
    },
    {
      id: 'stampedeQueries',
      formula: '인기 키 조회 × DB 시간',
      substitution: `${show(hotQps(input), 'perSecond')} × ${show(input.tdb, 'milliseconds')}`,
      uses: ['hotKeyQps', 'qps', 'tdb'],
    },
  ];
}

/** The whole chain, one step an output. */
export function explainCacheEffect(
  input: CacheEffectInput,
  output: CacheEffectOutput = estimateCacheEffect(input),
): readonly Step[] {
  return toSteps(CACHE_EFFECT_OUTPUTS, output, [...timeWorkings(input, output), ...loadWorkings(input)]);
}
