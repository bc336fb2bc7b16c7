import { compressionModel } from '@/lib/estimate/compression-model';
import { atStart } from '../at-start';
import { CompressionCrossing } from './compression-crossing';

export function CompressionPicture() {
  const { inputs } = atStart(compressionModel);
  return (
    <CompressionCrossing
      label={compressionModel.summarize(inputs)}
      inputs={inputs}
      readingX={inputs.bandwidth}
      height={220}
    />
  );
}
