import type { ReactNode } from 'react';
import type { CalculatorId } from '@/lib/estimate/models';
import { AvailabilityPicture } from './availability/availability-picture';
import { CacheEffectPicture } from './cache-effect/cache-effect-picture';
import { CapacityPicture } from './capacity/capacity-picture';
import { CdnEffectPicture } from './cdn-effect/cdn-effect-picture';
import { CompressionPicture } from './compression/compression-picture';
import { InterviewPicture } from './interview/interview-picture';
import { LatencyPicture } from './latency/latency-picture';
import { MetricChainPicture } from './metric-chain/metric-chain-picture';
import { EvictionPicture } from './eviction/eviction-picture';
import { MovementPicture } from './movement/movement-picture';
import { NosqlPicture } from './nosql/nosql-picture';
import { PeakPicture } from './peak/peak-picture';
import { UnitsPicture } from './units/units-picture';

const PICTURES = {
  C01: CapacityPicture,
  C02: PeakPicture,
  C03: LatencyPicture,
  C04: UnitsPicture,
  C05: AvailabilityPicture,
  C06: CacheEffectPicture,
  C12: CdnEffectPicture,
  C14: MetricChainPicture,
  C15: CompressionPicture,
  C07: EvictionPicture,
  C09: MovementPicture,
  C16: NosqlPicture,
  C17: InterviewPicture,
} satisfies Record<CalculatorId, () => ReactNode>;

/** A calculator's chart at rest, drawn on the server by the same code as the living one. */
export function CalculatorPicture({ id }: { id: CalculatorId }) {
  const Picture = PICTURES[id];
  return <Picture />;
}
