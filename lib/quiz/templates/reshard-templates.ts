import { pick } from '../../random';
import { caseTemplate, type Template } from './template';

/** One node more: from `n` to `m`, which no two independent sets could draw. */
const oneMore = (counts: readonly number[]) => (random: () => number) => {
  const n = pick(counts, random);
  const nodes = { n, m: n + 1 };
  return { slots: nodes, fixed: nodes };
};

const FEW = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
/** So far apart that no single order of magnitude fits them all. */
const SPREAD = [3, 4, 9, 19, 49, 99];

const shared = { model: 'reshard', params: {} } as const;

/** C09: what a node more moves. */
export const RESHARD_TEMPLATES: Readonly<Record<string, Template>> = {
  /** The share of keys in % that move from {n} nodes to {m}, one more, when the node is hash mod n. */
  'P-C09a': caseTemplate({ ...shared, output: 'moduloShare', tolerance: 'abs 1', unit: '%' }, oneMore(FEW)),
  /** The same in % with consistent hashing, by the formula. */
  'P-C09b': caseTemplate({ ...shared, output: 'ringShare', tolerance: 'abs 1', unit: '%' }, oneMore(FEW)),
  /** How many times as many keys as consistent hashing does modulo move from {n} nodes to {m}? */
  'P-C09c': caseTemplate({ ...shared, output: 'ratio', tolerance: 'oom', unit: '배' }, oneMore(SPREAD)),
};
