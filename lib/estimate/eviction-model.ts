import { type EvictionInput, type EvictionOutput, simulateEviction } from './eviction';
import { evictionFace } from './eviction-face';
import { withAlgorithm } from './heavy-model';
import type { Model } from './model';

/** C07: the same requests through every eviction policy. */
export const evictionModel: Model<EvictionInput, EvictionOutput> = withAlgorithm(
  evictionFace,
  (input) => simulateEviction(input).outputs,
);
