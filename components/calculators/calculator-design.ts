import type { ReactNode } from 'react';
import type { InputValues, OutputValues } from '@/lib/estimate/model';

export interface InputGroup {
  readonly title: string;
  readonly keys: readonly string[];
  /** Not read by the way to calculate that is chosen. It keeps its place, so that choosing moves nothing. */
  readonly idle?: boolean;
  /** Two fields belong together: they stay side by side at every width. */
  readonly pairs?: boolean;
}

export interface ChartsProps<In, Out, Detail = undefined> {
  /** Begins the ids of this calculator's elements: the same calculator may stand twice on a page. */
  readonly uid: string;
  readonly inputs: In;
  readonly outputs: Out;
  /** What a simulation saw on its way, besides the outputs. */
  readonly detail: Detail;
}

/** All that a calculator adds to its model: the order of its inputs, the figures shown big, and its charts. */
export interface CalculatorDesign<In extends InputValues, Out extends OutputValues, Detail = undefined> {
  /** All numbers and texts under their titles, and choices that belong to them; the other choices stand at the top. */
  readonly groups: (inputs: In) => readonly InputGroup[];
  /** Outputs shown big; `hidden` ones are shown by the chart. */
  readonly headline: readonly (keyof Out & string)[];
  readonly hidden?: readonly (keyof Out & string)[];
  readonly Charts: (props: ChartsProps<In, Out, Detail>) => ReactNode;
}
