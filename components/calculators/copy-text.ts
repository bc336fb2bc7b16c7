import type { InputSpec, InputValues, Step } from '@/lib/estimate/model';
import { formatQuantity } from '@/lib/format-quantity';

/** Holds a number and its unit together on the page; in a message or a search it only surprises. */
const NO_BREAK_SPACE = '\u00a0';

interface Sheet {
  readonly title: string;
  readonly sentence: string;
  /** The inputs that matter, in order. */
  readonly specs: readonly InputSpec[];
  readonly inputs: InputValues;
  readonly steps: readonly Step[];
  readonly url: string;
}

function inputText(spec: InputSpec, value: number | string | undefined): string {
  if (spec.kind === 'number') return formatQuantity(Number(value), spec.unit);
  if (spec.kind === 'text') return String(value);
  return spec.options.find((option) => option.value === value)?.label ?? '';
}

const stepLine = (step: Step, index: number): string =>
  `${index + 1}. ${step.label} = ${step.formula} = ${step.substitution} = ${formatQuantity(step.value, step.unit)}`;

/** A calculation as one would say it at a whiteboard: the assumptions, the chain and what comes out. */
export function copyText({ title, sentence, specs, inputs, steps, url }: Sheet): string {
  return [
    `[${title}]`,
    sentence,
    '',
    '가정',
    ...specs.map((spec) => `- ${spec.label}: ${inputText(spec, inputs[spec.key])}`),
    '',
    '풀이',
    ...steps.map(stepLine),
    '',
    url,
  ]
    .join('\n')
    .replaceAll(NO_BREAK_SPACE, ' ');
}
