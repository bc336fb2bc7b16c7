import { capacityModel } from '@/lib/estimate/capacity-model';
import { runExample } from './run-example';

/** The example of chapter 12: the figures take every number from here. */
export const { inputs: exampleInput, outputs: example } = runExample(capacityModel, 'twitter');
