import { capacityModel } from '@/lib/estimate/capacity-model';
import { runModel } from '@/lib/estimate/run-model';

/** The example of chapter 12, computed as its calculator does: the figures take every number from here. */
function runExample() {
  const preset = capacityModel.presets.find(({ id }) => id === 'twitter');
  const run = runModel(capacityModel, preset?.values ?? {});
  if (!run.ok) throw new Error(run.error.map(({ message }) => message).join(' '));
  return run.value;
}

export const { inputs: exampleInput, outputs: example } = runExample();
