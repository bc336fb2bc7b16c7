import type { InputRefusal, InputSpec, InputValues, Model } from './model';
import type { CalculatorId } from './models';
import { inputProblem } from './run-model';

/** The state of calculators in a query string: `c01.mau=3e8&c01.years=3`, only what differs from the defaults. */

const prefixOf = (id: CalculatorId): string => `${id.toLowerCase()}.`;

/** `300000000` as `3e8`: the shorter of both spellings, each of which reads back as the same number. */
function shortest(value: number): string {
  const plain = String(value);
  const scientific = value.toExponential().replace('e+', 'e');
  return scientific.length < plain.length ? scientific : plain;
}

const decode = (spec: InputSpec, text: string): number | string =>
  spec.kind !== 'number' ? text : text.trim() === '' ? Number.NaN : Number(text);

export interface UrlState {
  /** Good values by input key; what is not here has its default. */
  readonly values: InputValues;
  /** What was in the address but was left out, and why. */
  readonly refusals: readonly InputRefusal[];
}

/** One calculator's part of a query string; unknown keys and bad values are left out and named. */
export function readUrlState(search: string, id: CalculatorId, model: Model): UrlState {
  const values: Record<string, number | string> = {};
  const refusals: InputRefusal[] = [];
  for (const [name, text] of new URLSearchParams(search)) {
    if (!name.startsWith(prefixOf(id))) continue;
    const key = name.slice(prefixOf(id).length);
    const spec = model.inputs.find((input) => input.key === key);
    const value = spec === undefined ? text : decode(spec, text);
    const message = spec === undefined ? '주소에 이 계산기가 모르는 값이 있어요.' : inputProblem(spec, value);
    if (message === undefined) values[key] = value;
    else refusals.push({ key, message });
  }
  return { values, refusals };
}

/** The query string (without `?`) with this calculator's part replaced; other parts are kept as they are. */
export function writeUrlState(search: string, id: CalculatorId, model: Model, values: InputValues): string {
  const params = new URLSearchParams(search);
  for (const name of [...params.keys()]) if (name.startsWith(prefixOf(id))) params.delete(name);
  for (const spec of model.inputs) {
    const value = values[spec.key];
    if (value === undefined || value === spec.default) continue;
    params.set(prefixOf(id) + spec.key, typeof value === 'number' ? shortest(value) : value);
  }
  return params.toString();
}
