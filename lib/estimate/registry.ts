import { cacheNeedModel } from './cache-need-model';
import { cacheSequenceModel } from './cache-sequence-model';
import { capacityModel } from './capacity-model';
import { failoverModel } from './failover-model';
import { hotShardModel } from './hot-shard-model';
import type { Model } from './model';
import type { ModelName } from './models';
import { nosqlModel } from './nosql-model';
import { peakModel } from './peak-model';
import { serverCountModel } from './server-count-model';
import { sessionsModel } from './sessions-model';
import { storageGrowthModel } from './storage-growth-model';

/** Every model by its name, for content and the quiz; a calculator on the client imports its own model alone. */
export const MODELS: Readonly<Record<ModelName, Model>> = {
  capacity: capacityModel,
  'peak-factor': peakModel,
  'nosql-fit': nosqlModel,
  'storage-growth': storageGrowthModel,
  'cache-need': cacheNeedModel,
  'server-count': serverCountModel,
  failover: failoverModel,
  'cache-sequence': cacheSequenceModel,
  'hot-shard': hotShardModel,
  sessions: sessionsModel,
};
