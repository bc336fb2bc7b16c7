import type { RankedItem } from '@/components/charts/ranking-chart';
import { type NosqlInput, rankNosql } from '@/lib/estimate/nosql-fit';
import { formatQuantity } from '@/lib/format-quantity';

const NO_PRODUCT = '노트에 든 제품이 없어요';

/** The stores from the best fit to the worst. */
export const nosqlRanking = (input: NosqlInput): RankedItem[] =>
  rankNosql(input).map(({ kind, label, products, score, rank }) => ({
    id: kind,
    label,
    examples: products.join(', ') || NO_PRODUCT,
    value: score,
    text: formatQuantity(score, 'score'),
    best: rank === 1 && score > 0,
  }));
