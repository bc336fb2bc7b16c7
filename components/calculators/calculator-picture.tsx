import type { ReactNode } from 'react';
import type { CalculatorId } from '@/lib/estimate/models';
import { CacheSequencePicture } from './cache-sequence/cache-sequence-picture';
import { CapacityPicture } from './capacity/capacity-picture';
import { FailoverPicture } from './failover/failover-picture';
import { HotShardPicture } from './hot-shard/hot-shard-picture';
import { NosqlPicture } from './nosql/nosql-picture';
import { PeakPicture } from './peak/peak-picture';
import { SessionsPicture } from './sessions/sessions-picture';

const PICTURES = {
  C01: CapacityPicture,
  C02: PeakPicture,
  C08: CacheSequencePicture,
  C10: HotShardPicture,
  C11: FailoverPicture,
  C13: SessionsPicture,
  C16: NosqlPicture,
} satisfies Record<CalculatorId, () => ReactNode>;

/** A calculator's chart at rest, drawn on the server by the same code as the living one. */
export function CalculatorPicture({ id }: { id: CalculatorId }) {
  const Picture = PICTURES[id];
  return <Picture />;
}
