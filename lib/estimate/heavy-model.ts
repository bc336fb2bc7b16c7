import type { InputValues, Model, OutputValues, Step } from './model';

/**
 * A heavy model without its algorithm: what a page needs of it, which then need not load what only its worker runs. It
 * explains outputs that are known already.
 */
export interface ModelFace<In extends InputValues, Out extends OutputValues>
  extends Omit<Model<In, Out>, 'heavy' | 'compute' | 'explain' | 'summarize'> {
  explain(input: In, output: Out): readonly Step[];
  summarize(input: In, output: Out): string;
}

/** The whole model: outputs that are not handed over are computed. */
export const withAlgorithm = <In extends InputValues, Out extends OutputValues>(
  face: ModelFace<In, Out>,
  compute: (input: In) => Out,
): Model<In, Out> => ({
  ...face,
  heavy: true,
  compute,
  explain: (input, output = compute(input)) => face.explain(input, output),
  summarize: (input, output = compute(input)) => face.summarize(input, output),
});

/** The model as a page has it. To compute there is a bug, and found at once. */
export const withoutAlgorithm = <In extends InputValues, Out extends OutputValues>(
  face: ModelFace<In, Out>,
): Model<In, Out> =>
  withAlgorithm(face, () => {
    throw new Error(`${face.name} is computed in a worker only`);
  });
