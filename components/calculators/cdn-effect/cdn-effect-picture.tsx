import { cdnEffectModel } from '@/lib/estimate/cdn-effect-model';
import { atStart } from '../at-start';
import { Staleness } from './staleness';

export function CdnEffectPicture() {
  return <Staleness inputs={atStart(cdnEffectModel).inputs} part={0.25} />;
}
