import { pick } from '../../random';
import { numericTemplate, type Template } from './template';

const NODES = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** From n to n + 1 nodes: two inputs of the model move together, so they are drawn as one. */
const oneMore = (output: string, tolerance: string, unit: string): Template => ({
  type: 'nu',
  draw: (random) => {
    const n = pick(NODES, random);
    const { parts } = numericTemplate({
      model: 'reshard',
      output,
      params: {},
      fixed: { n, m: n + 1 },
      tolerance,
      unit,
    }).draw(random);
    return { slots: { n, m: n + 1 }, parts };
  },
});

/** C09: how much moves when {n} nodes become {m}. */
export const SHARDING_TEMPLATES: Readonly<Record<string, Template>> = {
  /** With hash mod {n}, then hash mod {m}: percent of the keys. */
  'P-C09a': oneMore('moduloShare', 'abs 1', '%'),
  /** On a ring that goes from {n} to {m} nodes: percent of the keys. */
  'P-C09b': oneMore('ringShare', 'abs 1', '%'),
  /** How many times as many keys the modulo moves as the ring, from {n} to {m}. */
  'P-C09c': oneMore('ratio', 'oom', '배'),
};
