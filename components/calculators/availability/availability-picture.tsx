import { BlockChain } from '@/components/charts/block-chain';
import { availabilityModel } from '@/lib/estimate/availability-model';
import { atStart } from '../at-start';
import { availabilityRows } from './availability-rows';

export function AvailabilityPicture() {
  const { inputs, outputs } = atStart(availabilityModel);
  const rows = availabilityRows(inputs, outputs).filter(({ copies }) => copies > 0);
  return <BlockChain label={availabilityModel.summarize(inputs)} rows={rows} />;
}
