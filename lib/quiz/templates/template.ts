import type { Random } from '../../random';
import type { SlotValues } from '../fill-slots';
import type { QuestionOf, TemplatedQuestion } from '../question-schema';

type TemplateType = TemplatedQuestion['type'];

/** What an item of each kind leaves to its template. */
interface Parts {
  readonly sc: Pick<QuestionOf<'sc'>, 'options' | 'answer'>;
  readonly or: Pick<QuestionOf<'or'>, 'steps' | 'accept_orders'>;
  readonly ma: Pick<QuestionOf<'ma'>, 'pairs' | 'extra'>;
  readonly nu: Pick<QuestionOf<'nu'>, 'model' | 'output' | 'params' | 'fixed' | 'tolerance' | 'unit'>;
}

interface Drawing<T extends TemplateType> {
  /** For the stem and the explanation; a numeric question's own parameters are filled in later. */
  readonly slots?: SlotValues;
  readonly parts: Parts[T];
}

/** Draws what is asked: the same numbers of `random`, the same drawing. It has no words of its own but those of its parts. */
export interface TemplateOf<T extends TemplateType> {
  readonly type: T;
  readonly draw: (random: Random) => Drawing<T>;
}

export type Template = { [T in TemplateType]: TemplateOf<T> }[TemplateType];

/** A parameter: the values it is drawn from, the model's input that it sets, and the input's worth of one. */
type Param = readonly [input: string, values: readonly number[], scale?: number];

interface NumericSpec {
  readonly model: Parts['nu']['model'];
  readonly output: string;
  readonly params: Readonly<Record<string, Param>>;
  readonly fixed?: Parts['nu']['fixed'];
  readonly tolerance: string;
  readonly unit: string;
}

function numericParts({ params, fixed = {}, ...spec }: NumericSpec): Parts['nu'] {
  const sets = Object.entries(params).map(([name, [input, values, scale = 1]]) => [
    name,
    { input, values: [...values], scale },
  ]);
  return { ...spec, fixed, params: Object.fromEntries(sets) };
}

/** A numeric template whose parameters are drawn from sets. */
export function numericTemplate(spec: NumericSpec): TemplateOf<'nu'> {
  const parts = numericParts(spec);
  return { type: 'nu', draw: () => ({ parts }) };
}

/** Inputs that a drawing sets together, and what the stem shows of them. */
interface Case {
  readonly slots: SlotValues;
  readonly fixed: Parts['nu']['fixed'];
}

/** A numeric template of which some inputs are words, or numbers that hang together: a drawing sets them as one case. */
export function caseTemplate(spec: NumericSpec, drawCase: (random: Random) => Case): TemplateOf<'nu'> {
  const parts = numericParts(spec);
  return {
    type: 'nu',
    draw: (random) => {
      const { slots, fixed } = drawCase(random);
      return { slots, parts: { ...parts, fixed: { ...parts.fixed, ...fixed } } };
    },
  };
}
