import type { ReactNode } from 'react';
import { FunnelChart } from '@/components/charts/funnel-chart';
import { LoadChart } from '@/components/charts/load-chart';
import { RankingChart } from '@/components/charts/ranking-chart';
import { capacityModel } from '@/lib/estimate/capacity-model';
import type { InputValues, Model, OutputValues } from '@/lib/estimate/model';
import type { CalculatorId } from '@/lib/estimate/models';
import { nosqlModel } from '@/lib/estimate/nosql-model';
import { peakModel } from '@/lib/estimate/peak-model';
import { runModel } from '@/lib/estimate/run-model';
import { formatQuantity } from '@/lib/units';
import { capacityStages } from './capacity-stages';
import { nosqlRanking } from './nosql-ranking';
import { peakCurve } from './peak-curve';
import { peakLevels } from './peak-levels';
import { startFrom } from './start-from';

const SHOWN_STORES = 3;

/** The model with its own numbers, or with those of an example when they say more. */
function atStart<In extends InputValues, Out extends OutputValues>(model: Model<In, Out>, preset?: string) {
  const run = runModel(startFrom(model, preset), {});
  if (!run.ok) throw new Error(`${model.name} refuses its own defaults`);
  return run.value;
}

function CapacityPicture() {
  const { inputs, outputs } = atStart(capacityModel);
  return <FunnelChart label={capacityModel.summarize(inputs)} stages={capacityStages(inputs, outputs)} />;
}

function PeakPicture() {
  const { inputs, outputs } = atStart(peakModel);
  return (
    <LoadChart
      label={peakModel.summarize(inputs)}
      curve={peakCurve(inputs, outputs)}
      levels={peakLevels(inputs, outputs)}
      yText={(perSecond) => formatQuantity(perSecond, 'perSecond')}
      height={200}
    />
  );
}

function NosqlPicture() {
  const { inputs } = atStart(nosqlModel, 'session');
  return (
    <RankingChart label={nosqlModel.summarize(inputs)} items={nosqlRanking(inputs).slice(0, SHOWN_STORES)} />
  );
}

const PICTURES = {
  C01: CapacityPicture,
  C02: PeakPicture,
  C16: NosqlPicture,
} satisfies Record<CalculatorId, () => ReactNode>;

/** A calculator's chart at rest, drawn on the server by the same code as the living one. */
export function CalculatorPicture({ id }: { id: CalculatorId }) {
  const Picture = PICTURES[id];
  return <Picture />;
}
