import type { UnitName } from '../units';
import type { ModelName } from './models';

/** A number that the reader can set. `min`, `max` and `default` are in `unit`. */
export interface NumberInput {
  readonly kind: 'number';
  readonly key: string;
  readonly label: string;
  readonly unit: UnitName;
  readonly min: number;
  readonly max: number;
  readonly default: number;
  /** How a slider spreads the range; `nines` goes from 0.9 to 0.99 as from 0.99 to 0.999. */
  readonly scale: 'linear' | 'log' | 'nines';
  readonly integer?: true;
  readonly hint?: string;
}

/** One of a few named ways to calculate. */
export interface ChoiceInput {
  readonly kind: 'choice';
  readonly key: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly default: string;
  readonly hint?: string;
}

/** A short text, such as a list of keys. */
export interface TextInput {
  readonly kind: 'text';
  readonly key: string;
  readonly label: string;
  readonly default: string;
  readonly maxLength: number;
  /** Other good texts. */
  readonly examples: readonly string[];
  readonly hint?: string;
  /** Why the text is no good, as a Korean sentence that says what is expected; undefined when it is good. */
  readonly problem: (text: string) => string | undefined;
}

export type InputSpec = NumberInput | ChoiceInput | TextInput;
export type InputValues = Readonly<Record<string, number | string>>;
export type OutputValues = Readonly<Record<string, number>>;

export interface OutputSpec {
  readonly key: string;
  readonly label: string;
  readonly unit: UnitName;
  /** What a reader should know about this figure, in a sentence. */
  readonly note?: string;
}

export interface Preset {
  readonly id: string;
  readonly label: string;
  /** Only what differs from the defaults. */
  readonly values: InputValues;
}

/** One line of the working: what, by which formula, with which numbers, giving what. */
export interface Step {
  readonly id: string;
  readonly label: string;
  /** In words and symbols: `DAU × 1인당 쓰기 ÷ 86,400초`. */
  readonly formula: string;
  /** The same with the numbers filled in. */
  readonly substitution: string;
  readonly value: number;
  readonly unit: UnitName;
  /** Keys of the inputs and ids of the steps that this one reads. */
  readonly uses: readonly string[];
}

/** Why one input is refused, as a Korean sentence that says what is expected. */
export interface InputRefusal {
  readonly key: string;
  readonly message: string;
}

/**
 * A pure model. `compute` and `explain` get complete inputs that lie in their ranges (see `run-model.ts`);
 * they never return NaN or an infinity for such inputs.
 */
export interface Model<In extends InputValues = InputValues, Out extends OutputValues = OutputValues> {
  readonly name: ModelName;
  /** A simulation that may take seconds: a page runs it in a worker, never on its own thread. */
  readonly heavy?: true;
  readonly inputs: readonly InputSpec[];
  readonly outputs: readonly OutputSpec[];
  readonly presets: readonly Preset[];
  compute(input: In): Out;
  /** What has been computed for the input already may be handed over, so that a simulation runs once. */
  explain(input: In, output?: Out): readonly Step[];
  /** The result as one or two Korean sentences (해요체). */
  summarize(input: In, output?: Out): string;
  /** Ways to go wrong that are this model's own: the model done wrongly, for the diagnosis of an answer. */
  readonly slips?: readonly ModelSlip<In>[];
}

/** A wrong working that people do, and what it gives. */
export interface ModelSlip<In extends InputValues = InputValues> {
  /** The output that it spoils first. */
  readonly output: string;
  /** What was done, as a Korean sentence (‘… 것 같아요.’). */
  readonly says: string;
  /** What the asked output becomes; undefined where the slip does not touch it. */
  compute(input: In, asked: string): number | undefined;
}
