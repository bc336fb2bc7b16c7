import type { CalculatorId } from '@/lib/estimate/models';
import { CACHE_SEQUENCE_ABOUT } from './cache-sequence/cache-sequence-about';
import type { CalculatorAbout } from './calculator-about';
import { CAPACITY_ABOUT } from './capacity/capacity-about';
import { FAILOVER_ABOUT } from './failover/failover-about';
import { HOT_SHARD_ABOUT } from './hot-shard/hot-shard-about';
import { NOSQL_ABOUT } from './nosql/nosql-about';
import { PEAK_ABOUT } from './peak/peak-about';
import { SESSIONS_ABOUT } from './sessions/sessions-about';

/** What a reader is told about each calculator besides its numbers. */
export const CALCULATOR_ABOUT: Readonly<Record<CalculatorId, CalculatorAbout>> = {
  C01: CAPACITY_ABOUT,
  C02: PEAK_ABOUT,
  C08: CACHE_SEQUENCE_ABOUT,
  C10: HOT_SHARD_ABOUT,
  C11: FAILOVER_ABOUT,
  C13: SESSIONS_ABOUT,
  C16: NOSQL_ABOUT,
};
