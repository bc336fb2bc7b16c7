import { SequenceChart } from '@/components/charts/sequence-chart';
import { cacheSequenceModel } from '@/lib/estimate/cache-sequence-model';
import { sequenceFrames } from '@/lib/simulate/cache-sequence/sequence-frames';
import { atStart } from '../at-start';
import { lifelinesOf, rowsUntil } from './sequence-rows';

/** There and back three times, and the answer. */
const ROWS_OF_A_MISS = 7;

export function CacheSequencePicture() {
  const { inputs } = atStart(cacheSequenceModel);
  const frames = sequenceFrames(inputs);
  const last = frames.at(-1);
  if (last === undefined) return null;
  return (
    <SequenceChart
      label={cacheSequenceModel.summarize(inputs)}
      lifelines={lifelinesOf(inputs, last)}
      rows={rowsUntil(frames, frames.length - 1)}
      maxRows={ROWS_OF_A_MISS}
    />
  );
}
