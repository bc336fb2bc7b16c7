import { makeArc } from './arc';
import { makeFifo } from './fifo';
import { makeLfu } from './lfu';
import { makeLru } from './lru';
import { makeOpt } from './opt';
import type { EvictionPolicy, MakePolicy, PolicyName, PolicySetting } from './policy';
import { makeRandom } from './random-slot';
import { makeTtl } from './ttl';
import { makeTwoQueue } from './two-queue';

const MAKERS: Readonly<Record<PolicyName, MakePolicy>> = {
  fifo: makeFifo,
  lru: makeLru,
  lfu: makeLfu,
  random: makeRandom,
  ttl: makeTtl,
  '2q': makeTwoQueue,
  arc: makeArc,
  opt: makeOpt,
};

/** An empty cache of that policy. It must be asked for the setting's requests, in their order. */
export const makePolicy = (name: PolicyName, setting: PolicySetting): EvictionPolicy => MAKERS[name](setting);
