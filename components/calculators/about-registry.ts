import type { CalculatorId } from '@/lib/estimate/models';
import { AVAILABILITY_ABOUT } from './availability/availability-about';
import { CACHE_EFFECT_ABOUT } from './cache-effect/cache-effect-about';
import { CACHE_SEQUENCE_ABOUT } from './cache-sequence/cache-sequence-about';
import type { CalculatorAbout } from './calculator-about';
import { CAPACITY_ABOUT } from './capacity/capacity-about';
import { CDN_EFFECT_ABOUT } from './cdn-effect/cdn-effect-about';
import { COMPRESSION_ABOUT } from './compression/compression-about';
import { EVICTION_ABOUT } from './eviction/eviction-about';
import { FAILOVER_ABOUT } from './failover/failover-about';
import { HOT_SHARD_ABOUT } from './hot-shard/hot-shard-about';
import { INTERVIEW_ABOUT } from './interview/interview-about';
import { LATENCY_ABOUT } from './latency/latency-about';
import { METRIC_CHAIN_ABOUT } from './metric-chain/metric-chain-about';
import { MOVEMENT_ABOUT } from './movement/movement-about';
import { NOSQL_ABOUT } from './nosql/nosql-about';
import { PEAK_ABOUT } from './peak/peak-about';
import { SESSIONS_ABOUT } from './sessions/sessions-about';
import { UNITS_ABOUT } from './units/units-about';

/** What a reader is told about each calculator besides its numbers. */
export const CALCULATOR_ABOUT: Readonly<Record<CalculatorId, CalculatorAbout>> = {
  C01: CAPACITY_ABOUT,
  C02: PEAK_ABOUT,
  C03: LATENCY_ABOUT,
  C04: UNITS_ABOUT,
  C05: AVAILABILITY_ABOUT,
  C06: CACHE_EFFECT_ABOUT,
  C07: EVICTION_ABOUT,
  C08: CACHE_SEQUENCE_ABOUT,
  C09: MOVEMENT_ABOUT,
  C10: HOT_SHARD_ABOUT,
  C11: FAILOVER_ABOUT,
  C12: CDN_EFFECT_ABOUT,
  C13: SESSIONS_ABOUT,
  C14: METRIC_CHAIN_ABOUT,
  C15: COMPRESSION_ABOUT,
  C16: NOSQL_ABOUT,
  C17: INTERVIEW_ABOUT,
};
