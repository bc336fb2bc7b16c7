import { rankNosql, STORES } from '../../estimate/nosql-fit';
import { pick } from '../../random';
import { NOSQL_JOBS } from './nosql-jobs';
import { sample } from './sample';
import type { Template } from './template';

const NO_WEIGHTS = { key: 0, relations: 0, flex: 0, series: 0, writes: 0, joins: 0 };
const WRONG_OPTIONS = 3;

const PRODUCTS = STORES.flatMap(({ label, products }) =>
  products.map((product): [product: string, store: string] => [product, label]),
);
/** The notes name no product of these, so none of the drawn ones can belong there as well. */
const STORES_WITHOUT_PRODUCT = STORES.filter(({ products }) => products.length === 0);
/** Of seven products, at most two of a kind: five are of three kinds at least. */
const MATCHED_PRODUCTS = 5;

/** C16: which kind of store suits what one does with it. */
export const NOSQL_TEMPLATES: Readonly<Record<string, Template>> = {
  /** The kind of store that suits {job} best, a noun phrase that ends in 일. */
  'P-C16a': {
    type: 'sc',
    draw: (random) => {
      const { words, weights } = pick(NOSQL_JOBS, random);
      const [best, second, ...others] = rankNosql({ ...NO_WEIGHTS, ...weights });
      // The next best is always offered: without it the choice would be too easy.
      const wrong = [...(second ? [second] : []), ...sample(others, WRONG_OPTIONS - 1, random)];
      const options = [...(best ? [best] : []), ...wrong].map(({ label }) => label);
      return { slots: { job: words }, parts: { options, answer: 0 } };
    },
  },
  /** Five products of the notes to their kinds of store. No slots. */
  'P-C16b': {
    type: 'ma',
    draw: (random) => ({
      parts: {
        pairs: sample(PRODUCTS, MATCHED_PRODUCTS, random),
        extra: [pick(STORES_WITHOUT_PRODUCT, random).label],
      },
    }),
  },
};
