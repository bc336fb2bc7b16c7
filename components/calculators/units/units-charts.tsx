import css from '@/components/charts/chart.module.css';
import { ChartFrame } from '@/components/charts/chart-frame';
import { DataTable } from '@/components/charts/data-table';
import { RankingChart } from '@/components/charts/ranking-chart';
import { POWERS_OF_TWO } from '@/lib/estimate/power-of-two';
import {
  CONVERTIBLE,
  chosenUnits,
  type UnitConversionInput,
  type UnitConversionOutput,
  type UnitKind,
} from '@/lib/estimate/unit-conversion';
import { amountText } from '@/lib/estimate/unit-conversion-model';
import { formatQuantity } from '@/lib/format-quantity';
import type { ChartsProps } from '../calculator-design';
import { powerItems } from './power-items';

type Props = ChartsProps<UnitConversionInput, UnitConversionOutput>;

/** As many of each kind, so that the sheet keeps its shape. */
const SHOWN_UNITS: Readonly<Record<UnitKind, readonly string[]>> = {
  size: ['MB', 'GB', 'TB', 'MiB', 'GiB', 'TiB'],
  flow: ['GB-day', 'TB-day', 'TB-month', 'MB-s', 'Mbps', 'Gbps'],
  count: ['second', 'minute', 'hour', 'day', 'month', 'year'],
};

function Equals({ inputs, outputs }: Pick<Props, 'inputs' | 'outputs'>) {
  const { from } = chosenUnits(inputs);
  const title = `${amountText(inputs.value, from.symbol)}, 다른 단위로`;
  const units = SHOWN_UNITS[inputs.kind].flatMap((id) => CONVERTIBLE[inputs.kind][id] ?? []);
  const rows = units.map(({ symbol, factor }) => [symbol, formatQuantity(outputs.base / factor, 'precise')]);
  return (
    <figure className={css.frame}>
      <figcaption className={css.caption}>
        <span className={css.title}>{title}</span>
      </figcaption>
      <div className={css.across}>
        <DataTable caption={title} table={{ columns: ['단위', '값'], rows }} />
      </div>
    </figure>
  );
}

function Powers({ inputs }: Pick<Props, 'inputs'>) {
  const { from, to } = chosenUnits(inputs);
  const items = powerItems([from.symbol, to.symbol]);
  const table = {
    columns: ['2의 제곱', '10의 제곱', '차이'],
    rows: POWERS_OF_TWO.map(({ binary, decimal, binaryUnit, decimalUnit }, index) => [
      `1 ${binaryUnit} = ${formatQuantity(binary, 'precise')} B`,
      `1 ${decimalUnit} = ${formatQuantity(decimal, 'precise')} B`,
      items[index]?.text ?? '',
    ]),
  };
  return (
    <ChartFrame title="2의 제곱은 10의 제곱보다 얼마나 클까" note="막대는 차이" table={table}>
      <RankingChart label={items.map(({ id, text }) => `${id} ${text}`).join(', ')} items={items} />
    </ChartFrame>
  );
}

/** C04's charts: the same amount in its other units, and how binary prefixes drift from decimal ones. */
export function UnitsCharts(props: Props) {
  return (
    <>
      <Equals inputs={props.inputs} outputs={props.outputs} />
      <Powers inputs={props.inputs} />
    </>
  );
}
