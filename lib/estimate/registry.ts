import { availabilityModel } from './availability-model';
import { cacheEffectModel } from './cache-effect-model';
import { cacheNeedModel } from './cache-need-model';
import { cacheSequenceModel } from './cache-sequence-model';
import { capacityModel } from './capacity-model';
import { cdnEffectModel } from './cdn-effect-model';
import { compressionModel } from './compression-model';
import { dailyBandwidthModel, dailyQpsModel } from './daily-rate-models';
import { downtimeModel } from './downtime-model';
import { evictionModel } from './eviction-model';
import { failoverModel } from './failover-model';
import { hotShardModel } from './hot-shard-model';
import { interviewTimeModel } from './interview-time-model';
import { latencyModel } from './latency-model';
import { metricChainModel } from './metric-chain-model';
import type { Model } from './model';
import type { ModelName } from './models';
import { nosqlModel } from './nosql-model';
import { peakModel } from './peak-model';
import { powerOfTwoModel } from './power-of-two-model';
import { replicaNeedModel } from './replica-need-model';
import { reshardModel } from './reshard-model';
import { seriesAvailabilityModel } from './series-availability-model';
import { serverCountModel } from './server-count-model';
import { sessionsModel } from './sessions-model';
import { shardMovementModel } from './shard-movement-model';
import { storageGrowthModel } from './storage-growth-model';
import { traceMissesModel } from './trace-misses-model';
import { unitConversionModel } from './unit-conversion-model';
import { zipfShareModel } from './zipf-share-model';

/** Every model by its name, for content and the quiz; a calculator on the client imports its own model alone. */
export const MODELS: Readonly<Record<ModelName, Model>> = {
  capacity: capacityModel,
  'peak-factor': peakModel,
  'nosql-fit': nosqlModel,
  'storage-growth': storageGrowthModel,
  'cache-need': cacheNeedModel,
  'server-count': serverCountModel,
  compression: compressionModel,
  latency: latencyModel,
  units: unitConversionModel,
  'daily-qps': dailyQpsModel,
  'daily-bandwidth': dailyBandwidthModel,
  'power-of-two': powerOfTwoModel,
  'interview-time': interviewTimeModel,
  'cache-effect': cacheEffectModel,
  'metric-chain': metricChainModel,
  'cdn-effect': cdnEffectModel,
  availability: availabilityModel,
  downtime: downtimeModel,
  'series-availability': seriesAvailabilityModel,
  'replica-need': replicaNeedModel,
  eviction: evictionModel,
  'shard-movement': shardMovementModel,
  reshard: reshardModel,
  'trace-misses': traceMissesModel,
  'zipf-share': zipfShareModel,
  failover: failoverModel,
  'cache-sequence': cacheSequenceModel,
  'hot-shard': hotShardModel,
  sessions: sessionsModel,
};
