import type { InputSpec, InputValues } from '../estimate/model';
import { withJosa } from '../korean';
import { toBase, type UnitName } from '../units';
import type { Diagnosis } from './protocol';
import type { SolvedNumber } from './solve-number';
import { isWithin } from './tolerance';

/** One wrong step that a learner may have taken, and what the model gives when it is taken. */
interface Slip {
  readonly says: string;
  /** In the base unit of the asked dimension. */
  readonly value: number;
  readonly stepId?: string | undefined;
  /** How near the answer must be, as a share: steps that are done in the head are rounded. */
  readonly share: number;
}

/** The model with some inputs changed: what it gives for the asked output, and the first step that comes out otherwise. */
type AlteredRun = (changes: InputValues) => Pick<Slip, 'value' | 'stepId'>;

/** Rounded answers to three digits are within it, and different slips lie further apart. */
const SHARE = 0.01;
const MENTAL_SHARE = 0.06;

const named = (label: string): string => `‘${label}’`;

/** Units whose 1 changes nothing in a product, so that forgetting the factor is the same as calculating with 1. */
const FACTOR_UNITS: readonly string[] = ['ratio', 'factor', 'copies'];

function inputSlips(spec: InputSpec, inputs: InputValues, run: AlteredRun): Slip[] {
  const value = inputs[spec.key];
  if (spec.kind !== 'number' || typeof value !== 'number') {
    const mental =
      spec.kind === 'choice' && value === 'exact' && spec.options.some((option) => option.value === 'mental');
    const says = '하루를 86,400초가 아니라 10⁵초로 어림한 것 같아요.';
    return mental ? [{ says, ...run({ [spec.key]: 'mental' }), share: MENTAL_SHARE }] : [];
  }
  const slip = (says: string, changed: number): Slip => ({
    says,
    ...run({ [spec.key]: changed }),
    share: SHARE,
  });
  const label = named(spec.label);
  return [
    ...(spec.unit === 'ratio' ? [slip(`${label}의 %를 100으로 나누지 않은 것 같아요.`, value * 100)] : []),
    ...(FACTOR_UNITS.includes(spec.unit)
      ? [slip(`${withJosa(label, '을/를')} 계산에 넣지 않은 것 같아요.`, 1)]
      : []),
    ...(spec.unit === 'years' ? [slip('1년을 365일로 바꾸지 않은 것 같아요.', value / 365)] : []),
  ];
}

/** Other figures of the same chain, answered instead of the asked one. */
function otherOutputs({ model, outputs }: SolvedNumber, asked: string): Slip[] {
  const wanted = model.outputs.find(({ key }) => key === asked);
  return model.outputs.flatMap(({ key, label, unit }) => {
    const value = outputs[key];
    if (key === asked || unit !== wanted?.unit || value === undefined) return [];
    const says = `${withJosa(named(label), '을/를')} 구한 것 같아요.`;
    return [{ says, value: toBase(value, unit), stepId: asked, share: SHARE }];
  });
}

/** The wrong workings that the model itself knows. What one spoils first may lie off the way to the asked figure. */
function modelSlips({ model, inputs, steps }: SolvedNumber, asked: string, unit: UnitName): Slip[] {
  return (model.slips ?? []).flatMap(({ says, output, compute }) => {
    const value = compute(inputs, asked);
    if (value === undefined) return [];
    const stepId = steps.some(({ id }) => id === output) ? output : asked;
    return [{ says, value: toBase(value, unit), stepId, share: SHARE }];
  });
}

function alteredRun({ model, inputs, steps }: SolvedNumber, asked: string, unit: UnitName): AlteredRun {
  return (changes) => {
    const altered = model.compute({ ...inputs, ...changes });
    return {
      value: toBase(altered[asked] ?? Number.NaN, unit),
      stepId: steps.find(({ id, value }) => altered[id] !== value)?.id,
    };
  };
}

/** Whether two figures are the same but for rounding. Availabilities are told apart by what they lack: 99.8 % is not 99.4 %. */
function isAlike(a: number, b: number, share: number, unit: UnitName): boolean {
  const tolerance = { kind: 'rel', share } as const;
  return isWithin(a, b, tolerance) && (unit !== 'availability' || isWithin(1 - a, 1 - b, tolerance));
}

const missBy = (answer: number, slip: Slip): number => Math.abs(answer / slip.value - 1);

/**
 * The first step that probably went wrong, in the order of the chain, or undefined. Each candidate is the model itself run
 * with that step done wrongly; inputs may leave their ranges for it, so what is not a number is dropped. `answer` is in the
 * base unit of the asked dimension.
 */
export function diagnoseNumber(answer: number, solved: SolvedNumber, asked: string): Diagnosis | undefined {
  const { model, inputs, value, unit } = solved;
  const run = alteredRun(solved, asked, unit);
  const slips: Slip[] = [
    ...modelSlips(solved, asked, unit),
    ...model.inputs.flatMap((spec) => inputSlips(spec, inputs, run)),
    ...otherOutputs(solved, asked),
  ].filter((slip) => Number.isFinite(slip.value) && !isAlike(slip.value, value, SHARE, unit));
  const near = slips.filter((slip) => isAlike(answer, slip.value, slip.share, unit));
  const exactest = near.toSorted((a, b) => missBy(answer, a) - missBy(answer, b))[0];
  if (exactest === undefined) return undefined;
  const { says, stepId } = exactest;
  return solved.steps.some(({ id }) => id === stepId) && stepId !== undefined ? { says, stepId } : { says };
}
