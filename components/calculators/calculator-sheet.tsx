import { useMemo } from 'react';
import type { InputValues, Model, OutputValues } from '@/lib/estimate/model';
import type { CalculatorId } from '@/lib/estimate/models';
import type { CalculatorDesign } from './calculator-design';
import { SheetLayout } from './sheet-layout';
import type { Simulated } from './simulations';
import { startFrom } from './start-from';
import { useInputs } from './use-inputs';

/** What the page gives every calculator. */
export interface CalculatorProps {
  /** Begins the ids of its elements: the same calculator may stand twice on a page. */
  readonly uid: string;
  readonly preset?: string | undefined;
  /** On a page of its own there is room for the whole working; in a chapter it is folded. */
  readonly roomy?: boolean | undefined;
  /** What a heavy model gives for the numbers it begins with, computed on the server. */
  readonly start?: Simulated | undefined;
}

interface Props<In extends InputValues, Out extends OutputValues> extends CalculatorProps {
  readonly id: CalculatorId;
  readonly model: Model<In, Out>;
  readonly design: CalculatorDesign<In, Out>;
}

/** A calculator whose model answers at once. */
export function CalculatorSheet<In extends InputValues, Out extends OutputValues>(props: Props<In, Out>) {
  const { id, uid, roomy, model, design, preset } = props;
  const startModel = useMemo(() => startFrom(model, preset), [model, preset]);
  const sheet = useInputs(id, startModel);
  const { inputs } = sheet;
  const outputs = useMemo(() => model.compute(inputs), [model, inputs]);
  const result = { inputs, outputs, detail: undefined };
  return <SheetLayout {...{ id, uid, roomy, model, startModel, design, sheet, result }} />;
}
