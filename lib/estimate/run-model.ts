import { formatQuantity } from '../format-quantity';
import { formatNumber, withJosa } from '../korean';
import { ok, type Result, refuse } from '../result';
import type {
  InputRefusal,
  InputSpec,
  InputValues,
  Model,
  NumberInput,
  OutputValues,
  TextInput,
} from './model';

const range = ({ min, max, unit }: NumberInput): string =>
  `${formatQuantity(min, unit)}부터 ${formatQuantity(max, unit)}까지`;

function numberProblem(spec: NumberInput, value: number | string): string | undefined {
  const topic = withJosa(spec.label, '은/는');
  if (typeof value !== 'number' || !Number.isFinite(value))
    return `${topic} ${range(spec)}의 수로 적어 주세요.`;
  if (value < spec.min || value > spec.max) return `${topic} ${range(spec)} 넣을 수 있어요.`;
  return spec.integer && !Number.isInteger(value) ? `${topic} 소수가 없는 수로 적어 주세요.` : undefined;
}

function textProblem(spec: TextInput, value: number | string): string | undefined {
  if (typeof value !== 'string') return `${withJosa(spec.label, '은/는')} 글자로 적어 주세요.`;
  if (value.length > spec.maxLength)
    return `${withJosa(spec.label, '은/는')} ${formatNumber(spec.maxLength)}자까지 적을 수 있어요.`;
  return spec.problem(value);
}

/** Why this input does not take a value, as a Korean sentence, or undefined when it does. */
export function inputProblem(spec: InputSpec, value: number | string): string | undefined {
  if (spec.kind === 'number') return numberProblem(spec, value);
  if (spec.kind === 'text') return textProblem(spec, value);
  if (spec.options.some((option) => option.value === value)) return undefined;
  const labels = spec.options.map((option) => option.label).join(', ');
  return `${withJosa(spec.label, '은/는')} 다음 가운데 하나여야 해요: ${labels}`;
}

/** The defaults of a model's inputs with these values over them. */
export const withDefaults = (model: Model, values: InputValues = {}): InputValues => ({
  ...Object.fromEntries(model.inputs.map((spec) => [spec.key, spec.default])),
  ...values,
});

function refusalsOf(model: Model, values: InputValues): readonly InputRefusal[] {
  const specs = new Map(model.inputs.map((spec) => [spec.key, spec]));
  return Object.entries(values).flatMap(([key, value]) => {
    const spec = specs.get(key);
    const message = spec ? inputProblem(spec, value) : `${withJosa(key, '은/는')} 이 계산에 없는 입력이에요.`;
    return message === undefined ? [] : [{ key, message }];
  });
}

const isComplete = <In extends InputValues>(model: Model<In>, values: InputValues): values is In =>
  refusalsOf(model, values).length === 0;

/** Fills in the defaults and checks every value against its range; or says for each bad input what it takes. */
export function checkInputs<In extends InputValues, Out extends OutputValues>(
  model: Model<In, Out>,
  values: InputValues,
): Result<In, readonly InputRefusal[]> {
  const inputs = withDefaults(model, values);
  return isComplete(model, inputs) ? ok(inputs) : refuse(refusalsOf(model, inputs));
}

export interface Run<In, Out> {
  readonly inputs: In;
  readonly outputs: Out;
}

/** The checked inputs and what the model computes from them, or why an input is refused. */
export function runModel<In extends InputValues, Out extends OutputValues>(
  model: Model<In, Out>,
  values: InputValues,
): Result<Run<In, Out>, readonly InputRefusal[]> {
  const checked = checkInputs(model, values);
  return checked.ok ? ok({ inputs: checked.value, outputs: model.compute(checked.value) }) : checked;
}
