import { RankingChart } from '@/components/charts/ranking-chart';
import { unitConversionModel } from '@/lib/estimate/unit-conversion-model';
import { atStart } from '../at-start';
import { powerItems } from './power-items';

/** The three largest prefixes, where the difference is felt. */
const SHOWN = -3;

export function UnitsPicture() {
  const { inputs } = atStart(unitConversionModel);
  return (
    <RankingChart
      label={unitConversionModel.summarize(inputs)}
      items={powerItems([inputs.sizeFrom, inputs.sizeTo]).slice(SHOWN)}
    />
  );
}
