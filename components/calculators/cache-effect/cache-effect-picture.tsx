import { cacheEffectModel } from '@/lib/estimate/cache-effect-model';
import { atStart } from '../at-start';
import { TimeByRatio } from './time-by-ratio';

export function CacheEffectPicture() {
  return <TimeByRatio inputs={atStart(cacheEffectModel).inputs} height={200} />;
}
