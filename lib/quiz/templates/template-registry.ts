import { AVAILABILITY_TEMPLATES } from './availability-templates';
import { CACHE_TEMPLATES } from './cache-templates';
import { CAPACITY_TEMPLATES } from './capacity-templates';
import { CDN_TEMPLATES } from './cdn-templates';
import { COMPRESSION_TEMPLATES } from './compression-templates';
import { EVICTION_TEMPLATES } from './eviction-templates';
import { FAILOVER_TEMPLATES } from './failover-templates';
import { HOT_SHARD_TEMPLATES } from './hot-shard-templates';
import { INTERVIEW_TEMPLATES } from './interview-templates';
import { LATENCY_TEMPLATES } from './latency-templates';
import { METRIC_TEMPLATES } from './metric-templates';
import { NOSQL_TEMPLATES } from './nosql-templates';
import { PEAK_TEMPLATES } from './peak-templates';
import { SEQUENCE_TEMPLATES } from './sequence-templates';
import { SESSION_TEMPLATES } from './session-templates';
import { SHARDING_TEMPLATES } from './sharding-templates';
import type { Template } from './template';
import { UNIT_TEMPLATES } from './unit-templates';

/** Every template by the name that an item gives it: P, the calculator, a letter. */
export const TEMPLATES: Readonly<Record<string, Template>> = {
  ...CAPACITY_TEMPLATES,
  ...PEAK_TEMPLATES,
  ...LATENCY_TEMPLATES,
  ...UNIT_TEMPLATES,
  ...AVAILABILITY_TEMPLATES,
  ...CACHE_TEMPLATES,
  ...EVICTION_TEMPLATES,
  ...SEQUENCE_TEMPLATES,
  ...SHARDING_TEMPLATES,
  ...HOT_SHARD_TEMPLATES,
  ...FAILOVER_TEMPLATES,
  ...CDN_TEMPLATES,
  ...SESSION_TEMPLATES,
  ...METRIC_TEMPLATES,
  ...COMPRESSION_TEMPLATES,
  ...NOSQL_TEMPLATES,
  ...INTERVIEW_TEMPLATES,
};
