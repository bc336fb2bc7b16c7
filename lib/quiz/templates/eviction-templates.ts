import { traceMissesModel } from '../../estimate/trace-misses-model';
import { pick, type Random } from '../../random';
import { policyLabel } from '../../simulate/eviction/policy-words';
import { drawLoad, LOAD_WORDS, OFFERED_POLICIES, winnerOf } from './policy-choice';
import { caseTemplate, numericTemplate, type Template } from './template';

const KEYS = 5;
const SLOTS = 3;
const LENGTHS = [8, 9, 10, 11, 12];
const POLICIES = ['fifo', 'lru'] as const;
/** About every third trace will do. */
const MOST_TRIES = 200;

/** Keys from 1 to 5; none comes twice in a row, which would be a hit under any policy. */
function anyTrace(random: Random): string {
  const keys: number[] = [];
  for (let left = pick(LENGTHS, random); left > 0; left--) {
    const step = keys.length === 0 ? KEYS : KEYS - 1;
    keys.push((((keys.at(-1) ?? 0) + Math.floor(random() * step)) % KEYS) + 1);
  }
  return keys.join(', ');
}

/** A trace on which the two policies differ: who takes one for the other gets another number. */
function tellingTrace(random: Random): string {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const trace = anyTrace(random);
    const [fifo, lru] = POLICIES.map((policy) =>
      traceMissesModel.compute({ trace, capacity: SLOTS, policy }),
    );
    if (fifo?.misses !== lru?.misses) return trace;
  }
  return anyTrace(random);
}

/** C07: who has to leave a full cache. */
export const EVICTION_TEMPLATES: Readonly<Record<string, Template>> = {
  /** Misses of an empty cache of three slots under {policy} (FIFO or LRU), asked for {trace} (1, 2, 3, 1 …). */
  'P-C07a': caseTemplate(
    {
      model: 'trace-misses',
      output: 'misses',
      params: {},
      fixed: { capacity: SLOTS },
      tolerance: 'exact',
      unit: '번',
    },
    (random) => {
      const trace = tellingTrace(random);
      const policy = pick(POLICIES, random);
      return { slots: { trace, policy: policyLabel(policy) }, fixed: { trace, policy } };
    },
  ),
  /** The policy with the highest hit ratio on {load}, a noun phrase that ends in 부하. */
  'P-C07b': {
    type: 'sc',
    draw: (random) => {
      const load = drawLoad(random);
      const answer = OFFERED_POLICIES.indexOf(winnerOf(load));
      const parts = { options: OFFERED_POLICIES.map(policyLabel), answer };
      return { slots: { load: pick(LOAD_WORDS[load], random) }, parts };
    },
  },
  /** The share in % of the requests that the top {p} % of {n} keys get under Zipf’s law with s = 1. */
  'P-C07c': numericTemplate({
    model: 'zipf-share',
    output: 'share',
    params: { n: ['keys', [100, 1000, 10_000]], p: ['top', [10, 20], 0.01] },
    fixed: { skew: 1 },
    tolerance: 'rel 10%',
    unit: '%',
  }),
};
