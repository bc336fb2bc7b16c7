import { cacheEffectModel } from '@/lib/estimate/cache-effect-model';
import { atStart } from '../at-start';
import { TimeByRatio } from './cache-effect-charts';

export function CacheEffectPicture() {
  return <TimeByRatio inputs={atStart(cacheEffectModel).inputs} height={200} />;
}
