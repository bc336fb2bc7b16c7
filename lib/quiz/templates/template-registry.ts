import { AVAILABILITY_TEMPLATES } from './availability-templates';
import { CACHE_EFFECT_TEMPLATES } from './cache-effect-templates';
import { CACHE_SEQUENCE_TEMPLATES } from './cache-sequence-templates';
import { CAPACITY_TEMPLATES } from './capacity-templates';
import { CDN_EFFECT_TEMPLATES } from './cdn-effect-templates';
import { COMPRESSION_TEMPLATES } from './compression-templates';
import { EVICTION_TEMPLATES } from './eviction-templates';
import { FAILOVER_TEMPLATES } from './failover-templates';
import { HOT_SHARD_TEMPLATES } from './hot-shard-templates';
import { INTERVIEW_TEMPLATES } from './interview-templates';
import { LATENCY_TEMPLATES } from './latency-templates';
import { METRIC_CHAIN_TEMPLATES } from './metric-chain-templates';
import { NOSQL_TEMPLATES } from './nosql-templates';
import { PEAK_TEMPLATES } from './peak-templates';
import { RESHARD_TEMPLATES } from './reshard-templates';
import { SESSION_TEMPLATES } from './session-templates';
import type { Template } from './template';
import { UNIT_TEMPLATES } from './unit-templates';

/** Every template by the name that an item gives it: P, the calculator, a letter. */
export const TEMPLATES: Readonly<Record<string, Template>> = {
  ...CAPACITY_TEMPLATES,
  ...PEAK_TEMPLATES,
  ...LATENCY_TEMPLATES,
  ...UNIT_TEMPLATES,
  ...AVAILABILITY_TEMPLATES,
  ...CACHE_EFFECT_TEMPLATES,
  ...EVICTION_TEMPLATES,
  ...CACHE_SEQUENCE_TEMPLATES,
  ...RESHARD_TEMPLATES,
  ...HOT_SHARD_TEMPLATES,
  ...FAILOVER_TEMPLATES,
  ...CDN_EFFECT_TEMPLATES,
  ...SESSION_TEMPLATES,
  ...METRIC_CHAIN_TEMPLATES,
  ...COMPRESSION_TEMPLATES,
  ...NOSQL_TEMPLATES,
  ...INTERVIEW_TEMPLATES,
};
