import { CurveChart } from '@/components/charts/curve-chart';
import { type CacheEffectInput, effectiveMs } from '@/lib/estimate/cache-effect';
import { formatQuantity } from '@/lib/format-quantity';
import { ratioRules, timeCurves } from './cache-effect-curves';

const hitText = (ratio: number) => formatQuantity(ratio, 'ratio');
const msText = (ms: number) => formatQuantity(ms, 'milliseconds');

interface TimeProps {
  readonly inputs: CacheEffectInput;
  readonly ratio?: number;
  readonly height?: number;
}

/** Mean time by the hit ratio, with one ratio read out. */
export function TimeByRatio({ inputs, ratio = inputs.h, height = 190 }: TimeProps) {
  const { tc, tdb } = inputs;
  const read = effectiveMs(ratio, tc, tdb);
  return (
    <CurveChart
      label={`적중률 ${hitText(ratio)}에서 평균 조회 시간 ${msText(read)}, 캐시 없이 ${msText(tdb)}`}
      curves={timeCurves(inputs)}
      rules={ratioRules(inputs)}
      xDomain={[0, 1]}
      yMax={tc + tdb}
      xText={hitText}
      yText={msText}
      reading={{ x: ratio, y: read, text: msText(read) }}
      height={height}
    />
  );
}
