import type { ChainRow } from '@/components/charts/block-chain';
import { MINUTES_PER_YEAR, unavailability } from '@/lib/estimate/availability';
import {
  type AvailabilityInput,
  type AvailabilityOutput,
  chainBlock,
  stageBlock,
  stagesOf,
} from '@/lib/estimate/availability-chain';
import { formatQuantity } from '@/lib/format-quantity';

const up = (availability: number) => formatQuantity(availability, 'availability');

/** Under a microsecond a year is as good as never, and its digits would not fit. */
const LEAST_MINUTES = 1e-6 / 60;
const down = (minutes: number) =>
  minutes < LEAST_MINUTES ? '1 µs 미만' : formatQuantity(minutes, 'minutes');

function stageRows(input: AvailabilityInput): ChainRow[] {
  return stagesOf(input).map((stage) => {
    const { number, copies } = stage;
    const minutes = unavailability(stageBlock(stage, input.beta)) * MINUTES_PER_YEAR;
    return {
      id: `stage${number}`,
      label: `${number}단계`,
      detail: copies === 0 ? '없음' : `${up(stage.availability)} × ${formatQuantity(copies, 'servers')}`,
      copies,
      minutes,
      text: copies === 0 ? '–' : down(minutes),
    };
  });
}

/** C05's rows: the six stages, and the whole in its regions. */
export function availabilityRows(input: AvailabilityInput, output: AvailabilityOutput): ChainRow[] {
  const region = up(output.chain);
  return [
    ...stageRows(input),
    {
      id: 'total',
      label: '전체',
      detail: input.regions === 1 ? region : `${region} × ${input.regions}곳`,
      copies: input.regions,
      minutes: output.downYear,
      text: down(output.downYear),
      total: true,
    },
  ];
}

/** The same rows as figures; one region's chain among them. */
export const availabilityTable = (input: AvailabilityInput, output: AvailabilityOutput) => ({
  columns: ['구간', '하나와 대수', '한 해에 멈추는 시간'],
  rows: [
    ...stageRows(input).map(({ label, detail, text }) => [label, detail, text]),
    ['한 리전', up(output.chain), down(unavailability(chainBlock(input)) * MINUTES_PER_YEAR)],
    ['전체', up(output.availability), down(output.downYear)],
  ],
});
