import { useMemo, useState, useSyncExternalStore } from 'react';
import type { InputSpec, InputValues, Model, OutputValues } from '@/lib/estimate/model';
import type { CalculatorId } from '@/lib/estimate/models';
import { checkInputs } from '@/lib/estimate/run-model';
import { readUrlState, writeUrlState } from '@/lib/estimate/url-state';
import { parseQuantity } from '@/lib/parse-quantity';
import { ok, type Result } from '@/lib/result';
import { readQuery, readQueryOnServer, subscribeToQuery, writeQuery } from './location-query';

/** A field's text while it is being typed, and why it does not count yet. */
export interface Draft {
  readonly text: string;
  readonly error?: string;
}
type Drafts = Readonly<Record<string, Draft>>;

const without = (drafts: Drafts, key: string): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([name]) => name !== key));

/** The complete inputs that the address's values make. They are checked where they are read, so a refusal is a bug. */
function completeOrThrow<In extends InputValues, Out extends OutputValues>(
  model: Model<In, Out>,
  values: InputValues,
): In {
  const checked = checkInputs(model, values);
  if (!checked.ok) throw new Error(checked.error.map(({ message }) => message).join(' '));
  return checked.value;
}

/** Why the model does not take this value, or undefined when it does. */
function refusalOf<In extends InputValues, Out extends OutputValues>(
  model: Model<In, Out>,
  values: InputValues,
  key: string,
): string | undefined {
  const checked = checkInputs(model, values);
  if (checked.ok) return undefined;
  return (checked.error.find((refusal) => refusal.key === key) ?? checked.error[0])?.message;
}

/** A typed text as a value of its input, or why it is none. */
function readTyped(spec: InputSpec, text: string): Result<number | string, string> {
  return spec.kind === 'number' ? parseQuantity(text, spec.unit) : ok(text);
}

/**
 * A calculator's inputs. The good values live in the page's address and nowhere else; a text that is no good value stays in
 * its field with the reason, while the last good result remains.
 */
export function useInputs<In extends InputValues, Out extends OutputValues>(
  id: CalculatorId,
  model: Model<In, Out>,
) {
  const query = useSyncExternalStore(subscribeToQuery, readQuery, readQueryOnServer);
  const { inputs, refusals } = useMemo(() => {
    const { values, refusals } = readUrlState(query, id, model);
    return { inputs: completeOrThrow(model, values), refusals };
  }, [query, id, model]);
  const [drafts, setDrafts] = useState<Drafts>({});

  const save = (values: InputValues) => {
    const next = writeUrlState(readQuery(), id, model, values);
    writeQuery(next === '' ? '' : `?${next}`);
  };
  const leave = (key: string) =>
    setDrafts((all) => (all[key]?.error === undefined ? without(all, key) : all));
  const cancel = (key: string) => setDrafts((all) => without(all, key));

  /** Takes a value at once, whatever its field held. */
  const set = (key: string, value: number | string) => {
    cancel(key);
    save({ ...inputs, [key]: value });
  };
  const replaceAll = (values: InputValues) => {
    setDrafts({});
    save(values);
  };
  const type = (key: string, text: string) => {
    const spec = model.inputs.find((input) => input.key === key);
    if (spec === undefined) return;
    const parsed = readTyped(spec, text);
    const candidate = parsed.ok ? { ...inputs, [key]: parsed.value } : inputs;
    const error = parsed.ok ? refusalOf(model, candidate, key) : parsed.error;
    setDrafts((all) => ({ ...all, [key]: error === undefined ? { text } : { text, error } }));
    if (error === undefined) save(candidate);
  };
  return { inputs, refusals, drafts, type, leave, cancel, set, replaceAll };
}
