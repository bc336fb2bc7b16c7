import { cacheNeedModel } from './cache-need-model';
import { capacityModel } from './capacity-model';
import { evictionModel } from './eviction-model';
import type { Model } from './model';
import type { ModelName } from './models';
import { nosqlModel } from './nosql-model';
import { peakModel } from './peak-model';
import { reshardModel } from './reshard-model';
import { serverCountModel } from './server-count-model';
import { shardMovementModel } from './shard-movement-model';
import { storageGrowthModel } from './storage-growth-model';
import { traceMissesModel } from './trace-misses-model';
import { zipfShareModel } from './zipf-share-model';

/** Every model by its name, for content and the quiz; a calculator on the client imports its own model alone. */
export const MODELS: Readonly<Record<ModelName, Model>> = {
  capacity: capacityModel,
  'peak-factor': peakModel,
  'nosql-fit': nosqlModel,
  'storage-growth': storageGrowthModel,
  'cache-need': cacheNeedModel,
  'server-count': serverCountModel,
  eviction: evictionModel,
  'shard-movement': shardMovementModel,
  reshard: reshardModel,
  'trace-misses': traceMissesModel,
  'zipf-share': zipfShareModel,
};
