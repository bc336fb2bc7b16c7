import { useMemo } from 'react';
import type { InputValues, Model, OutputValues } from '@/lib/estimate/model';
import { checkInputs } from '@/lib/estimate/run-model';
import type { CalculatorDesign } from './calculator-design';
import type { CalculatorProps } from './calculator-sheet';
import { SheetLayout } from './sheet-layout';
import { SimulationProgress } from './simulation-progress';
import type { Simulated, SimulationId } from './simulations';
import { startFrom } from './start-from';
import { useInputs } from './use-inputs';
import { type SimulationResult, useSimulation } from './use-simulation';

interface Props<In extends InputValues, Out extends OutputValues, Detail> extends CalculatorProps {
  readonly id: SimulationId;
  readonly model: Model<In, Out>;
  readonly design: CalculatorDesign<In, Out, Detail>;
}

/** What the page brought along, with the model's own numbers; a page that brings nothing is a bug of ours. */
function startOf<In extends InputValues, Out extends OutputValues, Detail>(
  model: Model<In, Out>,
  start: Simulated | undefined,
): SimulationResult<In, Out, Detail> {
  const checked = checkInputs(model, {});
  if (!checked.ok || start === undefined) throw new Error(`${model.name} has nothing to begin with`);
  return { inputs: checked.value, ...(start as Simulated<Out, Detail>) };
}

/** A calculator whose model takes its time: it runs in a worker, and the last good result stands until it is done. */
export function SimulationSheet<In extends InputValues, Out extends OutputValues, Detail>(
  props: Props<In, Out, Detail>,
) {
  const { id, uid, roomy, model, design, preset, start } = props;
  const startModel = useMemo(() => startFrom(model, preset), [model, preset]);
  const begin = useMemo(() => startOf<In, Out, Detail>(startModel, start), [startModel, start]);
  const sheet = useInputs(id, startModel);
  const { result, control } = useSimulation(id, sheet.inputs, begin);
  const progress = <SimulationProgress {...control} />;
  return <SheetLayout {...{ id, uid, roomy, model, startModel, design, sheet, result, progress }} />;
}
