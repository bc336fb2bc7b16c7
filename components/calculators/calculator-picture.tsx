import type { ReactNode } from 'react';
import type { CalculatorId } from '@/lib/estimate/models';
import { AvailabilityPicture } from './availability/availability-picture';
import { CacheEffectPicture } from './cache-effect/cache-effect-picture';
import { CacheSequencePicture } from './cache-sequence/cache-sequence-picture';
import { CapacityPicture } from './capacity/capacity-picture';
import { CdnEffectPicture } from './cdn-effect/cdn-effect-picture';
import { CompressionPicture } from './compression/compression-picture';
import { EvictionPicture } from './eviction/eviction-picture';
import { FailoverPicture } from './failover/failover-picture';
import { HotShardPicture } from './hot-shard/hot-shard-picture';
import { InterviewPicture } from './interview/interview-picture';
import { LatencyPicture } from './latency/latency-picture';
import { MetricChainPicture } from './metric-chain/metric-chain-picture';
import { MovementPicture } from './movement/movement-picture';
import { NosqlPicture } from './nosql/nosql-picture';
import { PeakPicture } from './peak/peak-picture';
import { SessionsPicture } from './sessions/sessions-picture';
import { UnitsPicture } from './units/units-picture';

const PICTURES = {
  C01: CapacityPicture,
  C02: PeakPicture,
  C03: LatencyPicture,
  C04: UnitsPicture,
  C05: AvailabilityPicture,
  C06: CacheEffectPicture,
  C07: EvictionPicture,
  C08: CacheSequencePicture,
  C09: MovementPicture,
  C10: HotShardPicture,
  C11: FailoverPicture,
  C12: CdnEffectPicture,
  C13: SessionsPicture,
  C14: MetricChainPicture,
  C15: CompressionPicture,
  C16: NosqlPicture,
  C17: InterviewPicture,
} satisfies Record<CalculatorId, () => ReactNode>;

/** A calculator's chart at rest, drawn on the server by the same code as the living one. */
export function CalculatorPicture({ id }: { id: CalculatorId }) {
  const Picture = PICTURES[id];
  return <Picture />;
}
